package dk.roedtraad.system;

import dk.roedtraad.testing.RunningSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

/**
 * Somebody who has signed in on the page.
 *
 * @param site the site
 * @param cookie the session's cookie
 * @param token what forms carry
 */
record Person(URI site, String cookie, String token) {

    /** Signs in as one of the accounts of the demo. */
    static Person as(String role, RunningSite site) {
        Reply reply = signIn(site.address(), role, password(site), Letter.to(site.address()));
        if (reply.status() != 303) {
            throw new AssertionError("not signed in: " + reply);
        }
        String cookie = reply.header("Set-Cookie").split(";", 2)[0];
        return new Person(site.address(), cookie, tokenOf(site.address(), cookie));
    }

    static Reply signIn(URI site, String name, String password, Letter letter) {
        return letter.fromOwnPage().post("/log-ind", Map.of("form", "sign-in", "name", name, "password", password));
    }

    /** The password of the demo's accounts. */
    static String password(RunningSite site) {
        try {
            return Files.readString(site.home().resolve("secrets/demo.password"))
                    .strip();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String tokenOf(URI site, String cookie) {
        return Letter.to(site)
                .with("Cookie", cookie)
                .get("/was")
                .page()
                .select(".rt-who input[name=token]")
                .attr("value");
    }

    /** A request with the session's cookie. */
    Letter letter() {
        return Letter.to(site).with("Cookie", cookie);
    }

    Reply get(String path) {
        return letter().get(path);
    }

    /** Sends a form as the page would. */
    Reply post(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("token", token);
        return letter().fromOwnPage().post(path, all);
    }

    boolean isSignedIn() {
        return !get("/was").page().select(".rt-who__name").isEmpty();
    }
}
