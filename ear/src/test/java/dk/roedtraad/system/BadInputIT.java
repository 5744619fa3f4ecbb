package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the site answers in its own words: it names the field, knows no such thing, or takes it as words to look for. */
@OnSite("demo")
class BadInputIT {

    private static final List<String> NONSENSE = List.of(
            "x".repeat(3000),
            "\u0001\u0007",
            "\u0000",
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "\"'`;--",
            "' OR 1=1 --",
            "${7*7}#{7*7}",
            "\uD83D\uDE00\u202E\uFEFF\u0301",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "+:\"~*?[](){}^/\\AND OR NOT");

    /** Fields that take words, so that nonsense may be looked for. */
    private static final Set<String> WORDS = Set.of("q");

    private static final Map<String, List<String>> FIELDS = Map.of(
            "/soeg", List.of("q", "kind", "document", "theme", "answer", "progress", "thread", "page"),
            "/api/search",
                    List.of("q", "kind", "document", "theme", "answer", "progress", "thread", "page", "size", "lang"),
            "/api/elements", List.of("kind", "document", "number", "page", "size", "lang"),
            "/api/elements/A-4.1/trace", List.of("direction", "lang"),
            "/api/elements/A-4.1/history", List.of("lang"),
            "/api/elements/A-4.1", List.of("lang"),
            "/api/documents", List.of("page", "size", "lang"),
            "/api/documents/borgersamling", List.of("lang"),
            "/api/promises", List.of("page", "size", "lang"),
            "/api/journal", List.of("after", "size", "lang"));

    private final Visitor visitor;

    BadInputIT(Visitor visitor) {
        this.visitor = visitor;
    }

    static Stream<Arguments> everyField() {
        return FIELDS.entrySet().stream()
                .flatMap(call -> call.getValue().stream().map(field -> Arguments.of(call.getKey(), field)));
    }

    // [itest->req~quiet-errors~1]
    @ParameterizedTest
    @MethodSource("everyField")
    void refusesNonsenseByTheNameOfTheField(String path, String field) {
        List<String> wrong = new ArrayList<>();
        for (String value : NONSENSE) {
            Reply reply = visitor.get(path + "?" + field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            if (!isFine(reply, field, value)) {
                wrong.add(value.substring(0, Math.min(40, value.length())) + " -> " + reply);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isFine(Reply reply, String field, String value) {
        if (!isOwnWords(reply)) {
            return false;
        }
        return switch (reply.status()) {
            case 200 -> WORDS.contains(field) || ("after".equals(field) && "0".equals(value));
            case 400 -> names(reply, field);
            case 404 -> Set.of("thread", "document", "kind", "theme").contains(field);
            default -> false;
        };
    }

    private static boolean names(Reply reply, String field) {
        return reply.isPage()
                ? reply.page().select("main code").eachText().contains(field)
                : field.equals(Visitor.text(reply.json(), "field"));
    }

    private static boolean isOwnWords(Reply reply) {
        boolean api = reply.address().getPath().startsWith("/api");
        boolean form = reply.status() == 200
                || (api ? reply.header("Content-Type").startsWith("application/problem+json") : reply.isPage());
        return form
                && Leaks.in(reply).isEmpty()
                && Leaks.headers(reply).isEmpty()
                && !(reply.isPage() && reply.body().contains("<script>alert"));
    }

    @ParameterizedTest
    @CsvSource({
        "/soeg?page=1&page=2, page", "/api/search?q=a&q=b, q", "/api/elements?size=1&size=2, size",
        "/api/elements?number=A-1&number=A-2, number", "/api/journal?after=1&after=2, after", "/soeg?q=a&q=b, q",
        "/api/elements?ukendt=1, ukendt", "/api/elements?at=2024-01-01, at", "/api/search?size=101, size",
        "/api/search?page=100000&size=100, page", "/api/elements/A-4.1/trace?direction=sideways, direction"
    })
    void refusesWhatIsGivenTwiceOrIsUnknown(String path, String field) {
        Reply reply = visitor.get(path);
        assertThat(reply).returns(400, Reply::status);
        assertThat(names(reply, field)).as(reply.toString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/findes-ikke",
                "/en/findes-ikke",
                "/element/b1c2d3f4g5",
                "/element/A-99.9",
                "/dokument/findes-ikke",
                "/dokument/borgersamling-1999",
                "/followup/followup.xhtml",
                "/front/front.xhtml",
                "/WEB-INF/web.xml",
                "/site/error.xhtml",
                "/assets/findes-ikke.css",
                "/assets/../WEB-INF/web.xml",
                "/api",
                "/api/findes-ikke",
                "/api/elements/b1c2d3f4g5",
                "/api/elements/A-99.9/trace",
                "/api/elements/b1c2d3f4g5/history",
                "/api/documents/findes-ikke",
                "/META-INF/MANIFEST.MF",
                "/jakarta.faces.resource/x",
                "/index.html"
            })
    void knowsNothingOfWhatIsNotThere(String path) {
        Reply reply = visitor.follow(path);
        assertThat(reply).returns(404, Reply::status);
        // A page repeats its own address in the links to the other language.
        assertThat(Leaks.in(reply)).allMatch(path::contains);
        assertThat(reply.header("Content-Security-Policy")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /soeg",
        "PUT, /element/A-4.1",
        "DELETE, /",
        "PATCH, /dokument",
        "POST, /api/search",
        "PUT, /api/elements",
        "DELETE, /api/elements/A-4.1",
        "POST, /api/journal",
        "TRACE, /",
        "FOO, /",
        "FOO, /api/elements"
    })
    void takesNoOtherMethodThanReading(String method, String path) {
        Reply reply = RawRequest.send(visitor.site(), method, path);
        assertThat(reply.status()).as(reply.toString()).isIn(405, 501);
        assertThat(Leaks.in(reply)).isEmpty();
        assertThat(Leaks.headers(reply)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/soeg?q=%zz",
                "/soeg?q=%ff%fe",
                "/soeg?%00=1",
                "/element/%00",
                "/element/..%2f..%2fetc",
                "/element/a%0d%0ab",
                "/api/elements/%00",
                "/api/elements/%zz",
                "/api/elements/..%2f..",
                "/api/search?q=%c3%28",
                "/api/search?q=%",
                "/soeg?q=<b>",
                "/api/search?kind=%00",
                "/dokument/%2e%2e%2f",
                "//soeg",
                "/en//element/A-4.1",
                "/element/A-4.1;jsessionid=1",
                "/soeg?&&==&q",
                "/api//elements",
                "/./api/elements",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/element/<script>alert(1)</script>"
            })
    void answersBrokenAddressesInItsOwnWords(String target) {
        Reply reply = RawRequest.send(visitor.site(), "GET", target);
        assertThat(reply.status()).as(reply.toString()).isBetween(200, 499);
        assertThat(Leaks.in(reply)).as(reply.toString()).isEmpty();
        assertThat(Leaks.headers(reply)).isEmpty();
        assertThat(reply.body()).doesNotContain("root:x:");
        assertThat(reply.isPage() && reply.body().contains("<script>alert")).isFalse();
    }
}
