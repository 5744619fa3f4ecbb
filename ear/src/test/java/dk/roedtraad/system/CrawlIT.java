package dk.roedtraad.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every public page that the front page leads to, in both languages, holds what all pages promise. */
@OnSite("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlIT {

    private static final int PAGES_AT_LEAST = 400;

    private Crawl crawl;

    CrawlIT(Visitor visitor) {
        this.crawl = Crawl.over(visitor);
    }

    @BeforeAll
    void reachesMost() {
        assertThat(crawl.pages()).hasSizeGreaterThan(PAGES_AT_LEAST);
    }

    @Test
    void leadsNowhereInVain() {
        assertThat(crawl.replies().entrySet().stream()
                        .filter(reply -> reply.getValue().status() >= 400)
                        .map(reply -> reply.getValue().status() + " " + reply.getKey() + " met on "
                                + crawl.whereMet(reply.getKey())))
                .isEmpty();
    }

    // [itest->req~numbers-are-lists~1]
    @Test
    void leadsEveryCountedNumberToAListOfThatLength() {
        assertThat(crawl.counts()).hasSizeGreaterThan(PAGES_AT_LEAST);
        assertThat(crawl.counts().stream().flatMap(this::wrong)).isEmpty();
    }

    private Stream<String> wrong(Crawl.Count count) {
        Reply list = crawl.replies().get(count.to());
        if (list == null) {
            return Stream.empty();
        }
        String total = list.page().select("[data-total]").attr("data-total");
        return total.equals(Long.toString(count.number()))
                ? Stream.empty()
                : Stream.of(count + " but the list says " + total);
    }

    @Test
    void showsAsManyHitsAsTheListIsLong() {
        assertThat(wrongPages(page -> {
                    Element total = page.selectFirst("[data-total]");
                    int hits = page.select(".rt-hit").size();
                    return total == null
                            || page.selectFirst(".rt-days, .rt-entries") != null
                            || hits == Math.min(20, Integer.parseInt(total.attr("data-total")))
                            || !page.select("a[rel=prev]").isEmpty();
                }))
                .isEmpty();
    }

    @Test
    void givesAnIdOncePerPage() {
        assertThat(wrongPages(page -> {
                    List<String> ids = page.select("[id]").eachAttr("id");
                    return ids.size() == new HashSet<>(ids).size();
                }))
                .isEmpty();
    }

    @Test
    void leadsToAnchorsThatExist() {
        assertThat(wrongPages(page -> {
                    Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
                    return page.select("a[href^=#]").stream()
                            .allMatch(link -> ids.contains(link.attr("href").substring(1)));
                }))
                .isEmpty();
    }

    // [itest->req~two-languages~1]
    @Test
    void namesItsLanguage() {
        assertThat(crawl.pages().stream()
                        .filter(reply ->
                                !reply.page().select("html").attr("lang").equals(language(reply)))
                        .map(Crawl::path))
                .isEmpty();
    }

    private static String language(Reply reply) {
        String path = Crawl.path(reply);
        return path.equals("/en") || path.startsWith("/en/") ? "en" : "da";
    }

    @Test
    void hasATitleOfItsOwnAndOneHeading() {
        assertThat(wrongPages(page -> page.title().matches("\\S.* – Rød Tråd")
                        && page.select("h1").size() == 1))
                .isEmpty();
    }

    // [itest->req~own-files-only~1]
    @Test
    void holdsNoScriptOrStyleWithinThePage() {
        assertThat(wrongPages(page -> page.select("[style], style, script:not([src])")
                                .isEmpty()
                        && page.getAllElements().stream()
                                .flatMap(element -> element.attributes().asList().stream())
                                .noneMatch(attribute -> attribute.getKey().matches("on[a-z]+"))
                        && page.select("a[href^=javascript:]").isEmpty()))
                .isEmpty();
    }

    // [itest->req~own-files-only~1]
    @Test
    void tellsBrowsersToTrustNothingElse() {
        assertThat(crawl.replies().values().stream()
                        .filter(reply -> !reply.header("Content-Security-Policy")
                                        .contains("default-src 'none'")
                                || reply.header("Content-Security-Policy").contains("unsafe")
                                || !reply.header("X-Content-Type-Options").equals("nosniff")
                                || !reply.header("X-Frame-Options").equals("DENY")
                                || reply.header("Referrer-Policy").isEmpty())
                        .map(Crawl::path))
                .isEmpty();
    }

    @Test
    void leavesNoCookie() {
        assertThat(crawl.replies().values().stream()
                        .filter(reply -> !reply.header("Set-Cookie").isEmpty())
                        .map(Crawl::path))
                .isEmpty();
    }

    // [itest->req~quiet-errors~1]
    @Test
    void saysNothingOfHowItIsBuilt() {
        assertThat(crawl.replies().values().stream()
                        .filter(reply -> !Crawl.path(reply).startsWith("/assets/"))
                        .flatMap(reply -> Stream.concat(Leaks.in(reply).stream(), Leaks.headers(reply).stream())
                                .map(leak -> Crawl.path(reply) + ": " + leak)))
                .isEmpty();
    }

    private Stream<String> wrongPages(Function<Document, Boolean> holds) {
        return crawl.pages().stream()
                .filter(reply -> !holds.apply(reply.page()))
                .map(Crawl::path);
    }
}
