package dk.roedtraad.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers do, in a browser: in both languages, on a desk and on a phone, with and without JavaScript, by mouse and by keyboard. */
@OnSite("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesIT {

    private static final String NOWHERE = "/findes-ikke";
    private static final List<String> KINDS_OF_PAGES = List.of(
            "/",
            "/soeg?q=boliger&kind=initiative",
            "/soeg?q=xyzzyplugh",
            "/element/A-4.1",
            "/opfoelgning",
            "/dokument",
            "/dokument/naestvedstrategien",
            "/dokument/naestvedstrategien-forslag",
            "/journal",
            "/journal/2023-08-29",
            "/was",
            "/log-ind",
            NOWHERE);

    private final Visitor visitor;
    private TestBrowser browser;

    PublicPagesIT(Visitor visitor) {
        this.visitor = visitor;
    }

    @BeforeAll
    void startBrowser() {
        browser = TestBrowser.start();
    }

    @AfterAll
    void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "da, 1280, true", "da, 1280, false", "da, 390, true", "da, 390, false",
        "en, 1280, true", "en, 1280, false", "en, 390, true", "en, 390, false"
    })
    void leadsFromTheVisionToTheDeed(String language, int width, boolean javaScript) {
        try (var visit = browser.visit(width, javaScript)) {
            new Journey(visit.newPage(), Texts.in(language)).walk(visitor.site());
        }
    }

    static Stream<Arguments> everyPageAtOneWidth() {
        return Stream.concat(at(390, ""), at(1280, "/en"));
    }

    static Stream<Arguments> everyPageAtTheOtherWidth() {
        return Stream.concat(at(1280, ""), at(390, "/en"));
    }

    private static Stream<Arguments> at(int width, String language) {
        return KINDS_OF_PAGES.stream().map(path -> Arguments.of(width, language + path));
    }

    static Stream<String> everyPage() {
        return Stream.of("", "/en").flatMap(language -> KINDS_OF_PAGES.stream().map(path -> language + path));
    }

    // [itest->req~accessible-pages~1]
    @ParameterizedTest
    @MethodSource("everyPageAtOneWidth")
    void hasNoViolationThatAxeFinds(int width, String path) {
        assertNoViolation(width, path);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("everyPageAtTheOtherWidth")
    void hasNoViolationThatAxeFindsInTheOtherLanguage(int width, String path) {
        assertNoViolation(width, path);
    }

    private void assertNoViolation(int width, String path) {
        try (var visit = browser.visit(width, true)) {
            Page page = open(visit.newPage(), path);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(path)
                    .extracting(violation -> violation.getId() + " at "
                            + violation.getNodes().stream()
                                    .map(node -> node.getTarget())
                                    .toList())
                    .isEmpty();
        }
    }

    // [itest->req~accessible-pages~1]
    @ParameterizedTest
    @MethodSource("everyPage")
    void needsNoSidewaysScrollingOnASmallPhone(String path) {
        try (var visit = browser.visit(320, true)) {
            Page page = open(visit.newPage(), path);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(320);
        }
    }

    @Test
    void complainsOfNothingInTheConsole() {
        try (var visit = browser.visit(1280, true)) {
            Page page = visit.newPage();
            StringBuilder said = new StringBuilder();
            page.onConsoleMessage(message -> said.append(message.text()).append('\n'));
            page.onPageError(error -> said.append(error).append('\n'));
            KINDS_OF_PAGES.stream().filter(path -> !path.equals(NOWHERE)).forEach(path -> open(page, path));
            assertThat(said.toString()).isEmpty();
        }
    }

    @Test
    void offersTheWayToTheContentFirst() {
        try (var visit = browser.visit(1280, true)) {
            Page page = open(visit.newPage(), "/");
            page.keyboard().press("Tab");
            assertThat(page.locator("a[href='#main']")).isFocused();
            assertThat(page.locator("a[href='#main']")).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
        }
    }

    @Test
    void searchesByEnter() {
        try (var visit = browser.visit(1280, false)) {
            Page page = open(visit.newPage(), "/");
            page.locator("#q").focus();
            page.keyboard().type("ungdomskollegium");
            page.keyboard().press("Enter");
            assertThat(page.locator(".rt-hit").first()).containsText("Et nyt ungdomskollegium");
        }
    }

    static final List<String> WITH_KEYS = List.of("/", "/soeg?kind=initiative", "/element/A-4.1", "/opfoelgning");

    @ParameterizedTest
    @FieldSource("WITH_KEYS")
    void showsWhereTheKeyboardIs(String path) {
        try (var visit = browser.visit(1280, true)) {
            Page page = open(visit.newPage(), path);
            for (int presses = 0; presses < 25; presses++) {
                page.keyboard().press("Tab");
                Locator focused = page.locator(":focus");
                assertThat((Boolean) focused.evaluate(MARKED))
                        .as("%s: %s", path, focused)
                        .isTrue();
            }
        }
    }

    private static final String MARKED = """
            element => [element, element.parentElement, element.nextElementSibling].some(part => {
                if (!part) { return false; }
                const style = getComputedStyle(part);
                const before = getComputedStyle(part, '::before');
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
                    || (before.outlineStyle !== 'none' && parseFloat(before.outlineWidth) > 0);
            })""";

    private Page open(Page page, String path) {
        var answer = page.navigate(visitor.site().resolve(path).toString());
        assertThat(answer.status()).as(path).isEqualTo(path.endsWith(NOWHERE) ? 404 : 200);
        return page;
    }
}
