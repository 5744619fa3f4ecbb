package dk.roedtraad.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** One reader's way: from a number on the front page to an initiative and its thread, then by search, follow-up and document. */
final class Journey {

    private final Page page;
    private final Texts texts;

    Journey(Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    /** Walks all of it. */
    void walk(URI site) {
        page.navigate(site.resolve(texts.prefix() + "/").toString());
        fits();
        followNumber();
        openInitiative();
        seesItsThread();
        searches();
        seesFollowUp();
        readsTheStrategy();
        readsTheStatement();
    }

    private void followNumber() {
        Locator number = page.locator(".rt-card a.rt-figures__number[href*='kind=initiative']")
                .first();
        String count = number.innerText().strip();
        number.click();
        assertThat(page.locator("[data-total]")).hasAttribute("data-total", count);
        fits();
    }

    private void openInitiative() {
        Locator initiative =
                page.locator(".rt-hit__title a").filter(new Locator.FilterOptions().setHasText(texts.initiative()));
        Locator next = page.locator("a[rel=next]");
        while (initiative.count() == 0 && next.count() > 0) {
            next.click();
        }
        initiative.click();
        assertThat(page.locator("h1")).containsText(texts.initiative());
        fits();
    }

    private void seesItsThread() {
        assertThat(page.locator(".rt-knot__body[aria-current=true]")).hasCount(1);
        List<String> kinds =
                page.locator("section[aria-labelledby=thread] .rt-kicker").allInnerTexts();
        List<String> plain = kinds.stream().map(String::strip).toList();
        int here = (Integer) page.locator("section[aria-labelledby=thread] .rt-knot__body")
                .evaluateAll("bodies => bodies.findIndex(body => body.getAttribute('aria-current') === 'true')");
        assertThat(plain.subList(0, here)).as("above").anyMatch(kind -> matches(kind, texts.vision()));
        assertThat(plain.subList(here + 1, plain.size()))
                .as("below")
                .anyMatch(kind -> matches(kind, texts.clause()))
                .anyMatch(kind -> matches(kind, texts.provision()));
        page.locator(".rt-tie summary").first().click();
        assertThat(page.locator(".rt-tie__body").first()).isVisible();
    }

    private static boolean matches(String shown, String name) {
        return shown.toLowerCase(java.util.Locale.ROOT).startsWith(name.toLowerCase(java.util.Locale.ROOT));
    }

    private void searches() {
        page.locator("nav a[href='" + texts.prefix() + "/soeg']").first().click();
        page.locator("main #q").fill("ungdomskollegium");
        page.locator("main form[role=search] button[type=submit]").click();
        assertThat(page.locator(".rt-hit__title").first()).containsText(texts.initiative());
        assertThat(page.locator(".rt-hit__path").first()).isVisible();
        fits();
    }

    private void seesFollowUp() {
        page.locator("nav a[href='" + texts.prefix() + "/opfoelgning']").first().click();
        Locator number = page.locator("tfoot a").first();
        String count = number.innerText().strip();
        fits();
        number.click();
        assertThat(page.locator("[data-total]")).hasAttribute("data-total", count);
    }

    private void readsTheStrategy() {
        page.locator("nav a[href='" + texts.prefix() + "/dokument']").first().click();
        fits();
        page.locator("h2 a[href='" + texts.prefix() + "/dokument/naestvedstrategien']")
                .click();
        assertThat(page.locator("main")).containsText("Næstved Kommune vil");
        fits();
    }

    private void readsTheStatement() {
        page.locator("footer a[href='" + texts.prefix() + "/was']").click();
        assertThat(page).hasURL(Pattern.compile(".*" + texts.prefix() + "/was$"));
        assertThat(page.locator("h1")).isVisible();
        fits();
    }

    /** The page is as wide as the window and says its language. */
    private void fits() {
        assertThat(page.locator("html")).hasAttribute("lang", texts.prefix().isEmpty() ? "da" : "en");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s is no wider than the window", page.url())
                .isEqualTo(true);
    }
}
