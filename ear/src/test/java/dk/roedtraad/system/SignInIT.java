package dk.roedtraad.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import dk.roedtraad.testing.RunningSite;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People sign in on a page and programs by HTTP Basic, and nobody else gets in by their door. */
@OnSite("demo")
class SignInIT {

    private static final String CLIENT = "203.0.113.7";
    private static final String WRONG = "wrong password";
    private static final Path PICTURES = Path.of("target/pictures");

    private final RunningSite running;
    private final URI site;

    SignInIT(RunningSite running) {
        this.running = running;
        this.site = running.address();
    }

    // [itest->req~sign-in-page~1]
    @ParameterizedTest
    @CsvSource({"'', Log ind, planlægger, Du er logget ud", "/en, Sign in, planner, You are signed out"})
    void signsInAndOutByKeyboardWithoutJavaScript(String prefix, String title, String role, String end) {
        try (var browser = TestBrowser.start();
                var visit = browser.visit(390, false)) {
            Page page = visit.newPage();
            page.navigate(site.resolve(prefix + "/element/A-4.1").toString());
            page.locator(".rt-who a").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText(title);
            keep(page, "form" + title);
            page.locator("#sign-in-name").focus();
            page.keyboard().type("planner");
            page.keyboard().press("Tab");
            page.keyboard().type(Person.password(running));
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*" + prefix + "/element/A-4\\.1$"));
            assertThat(page.locator(".rt-who__name")).containsText(role);
            keep(page, "signed in" + title);
            page.locator(".rt-who__out").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText(end);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void hasNoViolationThatAxeFindsInARefusedForm(int width) {
        try (var browser = TestBrowser.start();
                var visit = browser.visit(width, true)) {
            Page page = visit.newPage();
            page.navigate(site.resolve("/log-ind").toString());
            page.locator("main button[type=submit]").click();
            assertThat(page.locator(".rt-errors li")).hasCount(2);
            keep(page, "refused" + width);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(violation -> violation.getId() + " " + violation.getNodes())
                    .isEmpty();
        }
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name.replace(' ', '-') + ".png"))
                .setFullPage(true));
    }

    @Test
    void showsAgainWhatWasTypedButThePassword() {
        Reply reply = Person.signIn(site, "planner", WRONG, Letter.to(site).from("203.0.113.1"));
        assertThat(reply).returns(422, Reply::status);
        assertThat(reply.page().select("#sign-in-name").val()).isEqualTo("planner");
        assertThat(reply.body()).doesNotContain(WRONG);
    }

    @Test
    void saysTheSameOfAnUnknownName() {
        Reply known = Person.signIn(site, "planner", WRONG, Letter.to(site).from("203.0.113.2"));
        Reply unknown = Person.signIn(site, "nobody", WRONG, Letter.to(site).from("203.0.113.2"));
        assertThat(unknown.page().select("main").text())
                .isEqualTo(known.page().select("main").text());
    }

    @Test
    void beginsASessionOfItsOwn() {
        Person first = Person.as("planner", running);
        Reply again = Person.signIn(site, "officer", Person.password(running), first.letter());
        assertThat(again.header("Set-Cookie")).startsWith("session=").doesNotContain(first.cookie());
        assertThat(first.isSignedIn()).isFalse();
    }

    @Test
    void takesNoSessionThatSomebodyElseChose() {
        Reply reply = Person.signIn(
                site, "planner", Person.password(running), Letter.to(site).with("Cookie", "session=0123456789abcdef"));
        assertThat(reply.header("Set-Cookie")).startsWith("session=").doesNotContain("0123456789abcdef");
    }

    @Test
    void keepsTheCookieFromScriptsAndOtherSites() {
        Reply reply = Person.signIn(site, "planner", Person.password(running), Letter.to(site));
        assertThat(reply.header("Set-Cookie"))
                .contains("; HttpOnly", "; SameSite=Lax", "; Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void keepsTheCookieOnSafeConnectionsBehindAProxy() {
        Reply reply = Person.signIn(
                site,
                "planner",
                Person.password(running),
                Letter.to(site).from(CLIENT).with("X-Forwarded-Proto", "https").with("Sec-Fetch-Site", "same-origin"));
        assertThat(reply.header("Set-Cookie")).contains("; Secure", "; HttpOnly", "; SameSite=Lax");
    }

    @Test
    void leavesNothingOfASignedInPageInCaches() {
        Reply reply = Person.as("planner", running).get("/element/A-4.1");
        assertThat(reply.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(reply.header("Vary")).contains("Cookie");
    }

    @Test
    void endsTheSessionAtSignOut() {
        Person person = Person.as("planner", running);
        assertThat(person.post("/log-ud", Map.of())).returns(303, Reply::status);
        assertThat(person.isSignedIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.dk",
                "/\\evil.dk",
                "\\\\evil.dk",
                "https://evil.dk",
                "https:evil.dk",
                "/%2Fevil.dk",
                "/%5cevil.dk",
                "%2F%2Fevil.dk",
                "/en//evil.dk",
                "javascript:alert(1)",
                "/x\r\nLocation: https://evil.dk"
            })
    void leadsNowhereButToItsOwnPages(String address) {
        Reply reply = Letter.to(site)
                .fromOwnPage()
                .post(
                        "/log-ind",
                        Map.of(
                                "form",
                                "sign-in",
                                "name",
                                "planner",
                                "password",
                                Person.password(running),
                                "til",
                                address));
        assertThat(reply.headers().get("location")).isEqualTo(List.of("/"));
    }

    // [itest->req~own-forms~1]
    @Test
    void refusesAFormWithoutToken() {
        Person person = Person.as("planner", running);
        assertThat(person.letter().fromOwnPage().post("/log-ud", Map.of())).returns(403, Reply::status);
        assertThat(person.isSignedIn()).isTrue();
    }

    @Test
    void refusesTheTokenOfSomebodyElse() {
        Person person = Person.as("planner", running);
        String other = Person.as("officer", running).token();
        assertThat(person.letter().fromOwnPage().post("/log-ud", Map.of("token", other)))
                .returns(403, Reply::status);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.dk",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "X-Nothing, x"
    })
    void refusesAFormThatNoPageOfItsOwnSent(String header, String value) {
        Person person = Person.as("planner", running);
        Reply reply = person.letter().with(header, value).post("/log-ud", Map.of("token", person.token()));
        assertThat(reply).returns(403, Reply::status);
        assertThat(reply.page().select("h1").text()).isEqualTo("Formularen kom ikke herfra");
        assertThat(person.isSignedIn()).isTrue();
    }

    @Test
    void refusesACallThatAPageOfAnotherSiteHadABrowserSend() {
        Reply reply = Letter.to(site)
                .signed("planner", Person.password(running))
                .with("Origin", "https://evil.dk")
                .send("POST", "/api/elements", "{}");
        assertThat(reply).returns(403, Reply::status);
    }

    @Test
    void letsAProgramInByBasic() {
        Reply reply =
                Letter.to(site).signed("planner", Person.password(running)).get("/api/elements?size=1");
        assertThat(reply).returns(200, Reply::status);
        assertThat(reply.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic %%%", "Basic", "Basic Og==", "Bearer abc", "Digest x", "Basic cGxhbm5lcjp3cm9uZw=="})
    void refusesAWrongHeaderEvenWhereNoneIsNeeded(String header) {
        Reply reply = Letter.to(site)
                .from("203.0.113.3")
                .with("X-Forwarded-Proto", "https")
                .with("Authorization", header)
                .get("/api/elements?size=1");
        assertThat(reply).returns(401, Reply::status);
        assertThat(reply.header("WWW-Authenticate")).startsWith("Basic realm=").contains("charset=\"UTF-8\"");
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    // [itest->req~sign-in-header~1]
    @Test
    void readsNoPasswordThatOthersCouldRead() {
        Reply reply = Letter.to(site)
                .from(CLIENT)
                .signed("planner", Person.password(running))
                .get("/api/elements?size=1");
        assertThat(reply).returns(403, Reply::status);
        assertThat(Visitor.text(reply.json(), "type")).isEqualTo("/problems/insecure-transport");
    }

    @Test
    void believesNoForwardedHeaderOfAStranger() {
        Reply reply = Letter.to(site)
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-For", "127.0.0.1")
                .signed("planner", Person.password(running))
                .get("/api/elements?size=1");
        assertThat(reply).returns(403, Reply::status);
    }

    @Test
    void readsAPasswordBehindAProxyWithTls() {
        Reply reply = Letter.to(site)
                .from(CLIENT)
                .with("X-Forwarded-Proto", "https")
                .signed("planner", Person.password(running))
                .get("/api/elements?size=1");
        assertThat(reply).returns(200, Reply::status);
    }

    // [itest->req~failed-sign-in~1]
    @Test
    void makesWhoGoesOnFailingWaitAndNobodyElse() {
        String client = "203.0.113.99";
        Reply last = Person.signIn(site, "auditor", WRONG, Letter.to(site).from(client));
        for (int tries = 1; tries < 9 && last.status() != 429; tries++) {
            last = Person.signIn(site, "auditor", WRONG, Letter.to(site).from(client));
        }
        assertThat(last).returns(429, Reply::status);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
        assertThat(Person.as("auditor", running).isSignedIn()).isTrue();
    }
}
