package dk.roedtraad.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.shared.Mistake;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteRequestTest {

    @ParameterizedTest
    @CsvSource({"'\"v57\"', 57", "'\"v57-3f2a9c\"', 57", "'W/\"v7-00ff\"', 7"})
    void readsTheVersionBeforeTheHyphen(String mark, long version) {
        assertThat(request("{}", HttpHeaders.IF_MATCH, mark).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "v57", "\"57\"", "\"3f2a9c\"", "\"v1\", \"v2\"", "\"v-1\"", "\"v99999999999999999999\"", ""
            })
    void refusesAMarkThatNamesNoVersion(String mark) {
        var request = request("{}", HttpHeaders.IF_MATCH, mark);

        assertThat(problem(request::version).type()).isEqualTo(ProblemType.MALFORMED_VALUE);
    }

    @Test
    void asksForAVersionWhereNoneIsNamed() {
        assertThat(problem(request("{}")::version).type()).isEqualTo(ProblemType.PRECONDITION_REQUIRED);
    }

    @Test
    void takesAPrintableKey() {
        assertThat(request("{}", WriteRequest.KEY, "5f1c 2b1e").key()).contains("5f1c 2b1e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "bådehavn", "a\tb", " a"})
    void refusesAKeyThatIsNotPrintable(String key) {
        assertThat(problem(request("{}", WriteRequest.KEY, key)::key).field()).isEqualTo(WriteRequest.KEY);
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        var request = request("{}", WriteRequest.KEY, "k".repeat(256));

        assertThat(problem(request::key).field()).isEqualTo(WriteRequest.KEY);
    }

    @Test
    void tellsRequestsApartByTheirBody() {
        assertThat(request("{\"a\":1}").digest())
                .isNotEqualTo(request("{\"a\":2}").digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "\"text\"",
                "{\"a\":1}}",
                "{\"a\":\"1\",\"a\":\"2\"}",
                "{'a':1}",
                "{\"a\":NaN}"
            })
    void refusesWhatIsNotOneObject(String body) {
        assertThat(problem(() -> request(body)).type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        var latin = "{\"a\":\"å\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problem(() -> request(latin, Map.of())).type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void refusesADeepPit() {
        assertThat(problem(() -> request("{\"a\":" + "[".repeat(100_000))).type())
                .isEqualTo(ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        assertThat(problem(() -> request(" ".repeat(WriteRequest.LARGEST_BODY + 1)))
                        .type())
                .isEqualTo(ProblemType.TOO_LARGE);
    }

    @Test
    void readsFieldsByWhatTheyShouldBe() {
        var body = request("{\"value\":\"accepted\",\"date\":\"2026-09-29\"}").body();

        assertThat(body.constant(AnswerValue.class, "value")).isEqualTo(AnswerValue.ACCEPTED);
        assertThat(body.date("date")).isEqualTo(LocalDate.of(2026, 9, 29));
        body.done();
    }

    @Test
    void takesNullForNotGiven() {
        assertThat(request("{\"title\":null}").body().text("title")).isNull();
    }

    @Test
    void namesAFieldThatNobodyAskedFor() {
        assertThat(mistakes("{\"titel\":\"x\"}", body -> body.text("title")))
                .containsExactly(Mistake.in("titel", "unknownField"));
    }

    @ParameterizedTest
    @CsvSource({"7, typeText", "[], typeText", "true, typeText", "'\"2026-13-01\"', date", "'\"i dag\"', date"})
    void namesADateThatIsNone(String value, String rule) {
        assertThat(mistakes("{\"date\":" + value + "}", body -> body.date("date")))
                .extracting(Mistake::rule)
                .containsExactly(rule);
    }

    // [utest->req~strict-bodies~1]
    @Test
    void namesAllMistakesAtOnce() {
        assertThat(mistakes("{\"from\":\"A-1\",\"x\":1,\"themes\":\"unge\"}", body -> {
                    body.element("from");
                    body.texts("themes");
                }))
                .extracting(Mistake::field)
                .containsExactly("from", "themes", "x");
    }

    @Test
    void namesAFieldWithinAField() {
        assertThat(mistakes("{\"evidence\":[\"key\",{\"titel\":\"x\"}]}", body -> body.sources("evidence")))
                .extracting(Mistake::field)
                .containsExactly("evidence[1].titel");
    }

    @Test
    void refusesAListThatIsTooLong() {
        var many = "[" + "\"a\",".repeat(Body.LONGEST_LIST) + "\"a\"]";

        assertThat(mistakes("{\"themes\":" + many + "}", body -> body.texts("themes")))
                .extracting(Mistake::rule)
                .containsExactly("longestList");
    }

    private static List<Mistake> mistakes(String text, Consumer<Body> asking) {
        var body = request(text).body();
        asking.accept(body);
        return problem(body::done).mistakes();
    }

    private static ProblemException problem(ThrowingCallable call) {
        return assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .actual();
    }

    private static WriteRequest request(String body) {
        return request(body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static WriteRequest request(String body, String header, String value) {
        return request(body.getBytes(StandardCharsets.UTF_8), Map.of(header, List.of(value)));
    }

    private static WriteRequest request(byte[] body, Map<String, List<String>> headers) {
        return WriteRequest.read(
                answering(UriInfo.class, Map.of("getPath", "elements")),
                answering(HttpHeaders.class, headers),
                new ByteArrayInputStream(body));
    }

    /** An interface of the platform whose methods answer by their name, or by what they are asked for. */
    private static <T> T answering(Class<T> type, Map<String, ?> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) ->
                        answers.get(arguments == null ? method.getName() : String.valueOf(arguments[0]))));
    }
}
