package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Permissions;
import dk.roedtraad.shared.Role;
import dk.roedtraad.testing.RunningSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every role, and nobody, at every endpoint by every method that docs/access.txt lists or leaves out: no unexpected success. */
@OnSite("demo")
class AccessIT {

    private static final String PUBLIC = "public";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final Map<String, String> ACCESS = access();

    private final Map<String, Person> signedIn = new HashMap<>();
    private final RunningSite site;

    AccessIT(RunningSite site) {
        this.site = site;
    }

    static Stream<String> everybody() {
        return Stream.concat(Stream.of(PUBLIC), Arrays.stream(Role.values()).map(Codes::of));
    }

    // [itest->req~listed-access~1]
    @ParameterizedTest
    @MethodSource("everybody")
    void letsNobodyInWhereTheListDoesNot(String who) {
        var wrong = new ArrayList<String>();
        for (String address : addresses()) {
            for (String method : METHODS) {
                String access = ACCESS.getOrDefault(method + " " + address, "");
                Reply reply = ask(who, method, address.replaceAll("\\{[^}]*}|\\*", "A-4.1"));
                if (!isRight(reply.status(), access, who)) {
                    wrong.add(method + " " + address + " [" + access + "] -> " + reply.status());
                }
            }
        }
        assertThat(wrong).as(who).isEmpty();
    }

    @Test
    void listsWritesAndReads() {
        assertThat(ACCESS).hasSizeGreaterThan(25).containsKeys("GET /api/elements", "POST /log-ind");
    }

    private static boolean isRight(int status, String access, String who) {
        return switch (access) {
            case "" -> status >= 400 && status < 500;
            case "open" -> status < 500 && status != 401 && status != 403;
            case "token" -> status == 401;
            default ->
                mayOne(access, who)
                        ? status < 500 && status != 401 && status != 403
                        : status == (who.equals(PUBLIC) ? 401 : 403);
        };
    }

    private static boolean mayOne(String acts, String who) {
        return Codes.find(Role.class, who).stream()
                .anyMatch(role -> Arrays.stream(acts.split("\\|", -1))
                        .anyMatch(act -> Permissions.allow(role, Codes.parse(Act.class, "act", act))));
    }

    /** A call carries name and password, a page the session and its token; what is sent is empty, so that nothing is written. */
    private Reply ask(String who, String method, String path) {
        boolean call = path.startsWith("/api") || path.startsWith("/admin");
        if (call) {
            Letter letter = Letter.to(site.address()).with("Content-Type", "application/json");
            return (who.equals(PUBLIC) ? letter : letter.signed(who, Person.password(site)))
                    .send(method, path, method.equals("GET") ? "" : "{}");
        }
        Letter letter = Letter.to(site.address()).fromOwnPage();
        if (who.equals(PUBLIC) || method.equals("GET")) {
            return method.equals("POST") ? letter.post(path, Map.of()) : letter.send(method, path, "");
        }
        Person person = signedIn.computeIfAbsent(who, role -> Person.as(role, site));
        if (path.equals("/log-ud")) {
            signedIn.remove(who);
        }
        return method.equals("POST")
                ? person.post(path, Map.of())
                : person.letter().fromOwnPage().send(method, path, "");
    }

    private static SortedSet<String> addresses() {
        var addresses = new TreeSet<String>();
        ACCESS.keySet().forEach(endpoint -> addresses.add(endpoint.split(" ", -1)[1]));
        return addresses;
    }

    private static Map<String, String> access() {
        try (var lines = Files.lines(Path.of("../docs/access.txt"))) {
            var access = new LinkedHashMap<String, String>();
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+", -1))
                    .forEach(words -> access.put(words[0] + " " + words[1], words[2]));
            return access;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
