package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.testing.RunningSite;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Strings that break software, sent everywhere: in every parameter, header, field of a body and field of a form. The strings stand in
 * the resource beside; the property {@code roedtraad.hostile} names another JSON list of strings.
 */
@Tag("slow")
class HostileStringsIT {

    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "/soeg", List.of("q", "kind", "theme", "thread", "page"),
            "/api/search", List.of("q", "kind", "thread", "size", "lang"),
            "/api/elements", List.of("document", "number", "page"),
            "/api/journal", List.of("after"),
            "/element/A-4.1", List.of("efter"),
            "/log-ind", List.of("til"));
    private static final List<String> HEADERS = List.of(
            "Accept-Language",
            "If-None-Match",
            "If-Match",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "Origin",
            "Cookie",
            "Authorization",
            "Accept");
    private static final Map<String, List<String>> FORMS = Map.of(
            "answer",
                    List.of("value", "body", "date", "reason", "unit", "decision", "evidenceTitle", "evidenceAddress"),
            "progress", List.of("value", "date", "unit", "reason", "target", "evidenceTitle", "version"),
            "link", List.of("to", "type", "covers", "reason", "passage", "decision"),
            "unlink", List.of("link", "reason"),
            "wording", List.of("title", "titleEn", "text", "reason"));

    private final List<String> wrong = new ArrayList<>();
    private int sent;

    @Test
    void getsAnAnswerInItsOwnWordsEverywhereAndNothingRuns() throws IOException {
        List<String> strings = strings();
        try (RunningSite site = RunningSite.withData("demo")) {
            Person planner = Person.as("planner", site);
            Person officer = Person.as("officer", site);
            for (String string : strings) {
                sendInAddresses(site, string);
                sendInHeaders(site, string);
                sendInForms(planner, string);
                sendInForms(officer, string);
                sendInBodies(site, string);
            }
            assertThat(wrong).isEmpty();
            System.out.printf("hostile strings: %d strings in %d requests%n", strings.size(), sent);
            assertThat(ranInABrowser(site, planner)).isEmpty();
        }
    }

    private static List<String> strings() throws IOException {
        String named = System.getProperty("roedtraad.hostile", "");
        String json = named.isEmpty()
                ? new String(
                        HostileStringsIT.class
                                .getResourceAsStream("hostile-strings.json")
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                : Files.readString(Path.of(named));
        JsonArray array = JsonParser.parseString(json).getAsJsonArray();
        List<String> strings = new ArrayList<>();
        array.forEach(string -> strings.add(string.getAsString()));
        return strings;
    }

    private void sendInAddresses(RunningSite site, String string) {
        String encoded = URLEncoder.encode(string, StandardCharsets.UTF_8);
        PARAMETERS.forEach((path, names) -> names.forEach(
                name -> see(Letter.to(site.address()).get(path + "?" + name + "=" + encoded), name, string)));
        see(Letter.to(site.address()).get("/element/" + encoded.replace("+", "%20")), "path", string);
        see(Letter.to(site.address()).get("/api/elements/" + encoded.replace("+", "%20")), "path", string);
    }

    private void sendInHeaders(RunningSite site, String string) {
        String line = string.replaceAll("[\\r\\n\\x00]", " ");
        for (String header : HEADERS) {
            see(Letter.to(site.address()).with(header, line).get("/api/elements/A-4.1"), header, string);
            see(Letter.to(site.address()).with(header, line).get("/element/A-4.1"), header, string);
        }
    }

    private void sendInForms(Person person, String string) {
        FORMS.forEach((form, fields) -> fields.forEach(field -> {
            Map<String, String> typed = new HashMap<>(usual(form));
            typed.put("form", form);
            typed.put("token", person.token());
            typed.put(field, string);
            see(person.letter().fromOwnPage().post("/element/A-4.1", typed), form + "." + field, string);
        }));
    }

    /** What the other fields hold, so that a string that may be written is. */
    private static Map<String, String> usual(String form) {
        return switch (form) {
            case "progress" -> Map.of("value", "started", "version", "1");
            case "wording" -> Map.of("title", "Ord", "text", "Ord", "reason", "Afprøvning af ord", "version", "1");
            case "link" -> Map.of("to", "A-4", "type", "details", "covers", "part", "reason", "Afprøvning af ord");
            default -> Map.of();
        };
    }

    private void sendInBodies(RunningSite site, String string) {
        String officer = "officer";
        String planner = "planner";
        for (String field : List.of("value", "reason", "unit", "date", "target")) {
            write(site, officer, "/api/elements/A-4.2", "/progress", body("value", "started", field, string));
        }
        for (String field : List.of("text", "title", "titleEn", "reason")) {
            write(
                    site,
                    planner,
                    "/api/elements/NS-4.1.1",
                    "/revisions",
                    body("reason", "Afprøvning af ord", field, string));
        }
        for (String field : List.of("document", "kind", "title", "text", "number", "key", "parent", "reason")) {
            JsonObject element = body("reason", "Afprøvning af ord", "document", "naestvedstrategien");
            element.addProperty("kind", "clause");
            element.addProperty("title", "Afprøvning");
            element.addProperty(field, string);
            write(site, planner, "", "/api/elements", element);
        }
        for (String field : List.of("from", "type", "to", "covers", "reason")) {
            write(site, planner, "", "/api/links", body("reason", "Afprøvning af ord", field, string));
        }
    }

    private static JsonObject body(String one, String value, String other, String string) {
        JsonObject body = new JsonObject();
        body.addProperty(one, value);
        body.addProperty(other, string);
        return body;
    }

    private void write(RunningSite site, String role, String thing, String part, JsonObject body) {
        Letter letter =
                Letter.to(site.address()).signed(role, Person.password(site)).with("Content-Type", "application/json");
        if (!thing.isEmpty()) {
            letter.with(
                    "If-Match",
                    Letter.to(site.address())
                            .signed(role, Person.password(site))
                            .get(thing)
                            .header("ETag"));
        }
        see(letter.send("POST", thing + part, body.toString()), part, body.toString());
    }

    private void see(Reply reply, String where, String string) {
        sent++;
        if (reply.status() >= 500 || (reply.status() != 200 && reply.status() != 201 && !isOwn(reply))) {
            wrong.add(where + " <- " + shortened(string) + " -> " + reply);
        }
    }

    /** A refusal is in the site's own words, unless the string came back in it. */
    private static boolean isOwn(Reply reply) {
        return Leaks.headers(reply).isEmpty();
    }

    private static String shortened(String string) {
        return string.substring(0, Math.min(60, string.length()));
    }

    /** Dialogs and errors of scripts on the pages that show what was written. */
    private static List<String> ranInABrowser(RunningSite site, Person planner) {
        List<String> ran = new ArrayList<>();
        try (TestBrowser browser = TestBrowser.start();
                var page = browser.visit(1280, true).newPage()) {
            page.onDialog(dialog -> {
                ran.add("dialog: " + dialog.message());
                dialog.dismiss();
            });
            String[] cookie = planner.cookie().split("=", 2);
            page.context()
                    .addCookies(List.of(new com.microsoft.playwright.options.Cookie(cookie[0], cookie[1])
                            .setUrl(site.address().toString())));
            for (String path : List.of(
                    "/element/NS-4.1.1",
                    "/dokument/naestvedstrategien",
                    "/element/A-4.2",
                    "/soeg?q=script",
                    "/journal")) {
                page.navigate(site.address(path).toString());
                page.waitForTimeout(300);
                int foreign = (Integer)
                        page.evaluate(
                                "document.querySelectorAll('main script, main iframe, main object, main embed, [onerror], [onload], [onclick], [onmouseover]').length");
                if (foreign > 0) {
                    ran.add(path + " has " + foreign + " elements that could run");
                }
            }
        }
        return ran;
    }
}
