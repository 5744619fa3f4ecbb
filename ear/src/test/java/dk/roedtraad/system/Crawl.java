package dk.roedtraad.system;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A walk over everything that can be reached from the front page in both languages.
 *
 * <p>Lists lead to ever more lists, so of those that a list leads to only a few are walked on from: all, those of one word, of one kind.
 */
final class Crawl {

    private static final int MOST = 4000;
    private static final Set<String> OPEN_LISTS = Set.of("/soeg", "/soeg?q=boliger", "/soeg?kind=initiative");

    /**
     * A number that leads to a list.
     *
     * @param on the page it stands on
     * @param to the list's address
     * @param number the number
     */
    record Count(String on, String to, long number) {}

    private final Visitor visitor;
    private final Map<String, Reply> replies = new LinkedHashMap<>();
    private final List<Count> counts = new ArrayList<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> reachedFrom = new LinkedHashMap<>();

    private Crawl(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Walks over the site. */
    static Crawl over(Visitor visitor) {
        Crawl crawl = new Crawl(visitor);
        List.of(
                        "/",
                        "/en",
                        "/soeg?q=boliger",
                        "/en/soeg?q=boliger",
                        "/soeg?kind=initiative",
                        "/en/soeg?kind=initiative")
                .forEach(start -> crawl.meet("", start));
        while (!crawl.ahead.isEmpty() && crawl.replies.size() < MOST) {
            crawl.visit(crawl.ahead.remove());
        }
        return crawl;
    }

    private void visit(String path) {
        Reply reply = visitor.get(path);
        replies.put(path, reply);
        if (reply.status() > 300 && reply.status() < 400) {
            meet(path, local(reply.address().resolve(reply.header("Location"))));
        } else if (reply.isPage()) {
            Document page = reply.page();
            page.select("link[href], script[src], img[src]").forEach(part -> meet(path, local(addressOf(part))));
            page.select("a[href]").stream().filter(this::isInternal).forEach(link -> follow(path, link));
        }
    }

    private void follow(String from, Element link) {
        String target = local(addressOf(link));
        if (isList(target) && link.text().matches("\\d+")) {
            counts.add(new Count(from, target, Long.parseLong(link.text())));
        }
        boolean list = isList(target);
        if (!list || !isList(from) || OPEN_LISTS.contains(withoutLanguage(from))) {
            meet(from, target);
        }
    }

    private void meet(String from, String address) {
        // Every page leads to the page for signing in, with its own address as the way back.
        String target = address.replaceFirst("/log-ind\\?.*", "/log-ind");
        if (seen.add(target)) {
            reachedFrom.put(target, from);
            ahead.add(target);
        }
    }

    private static URI addressOf(Element part) {
        return URI.create(part.hasAttr("href") ? part.absUrl("href") : part.absUrl("src"));
    }

    private boolean isInternal(Element link) {
        return link.absUrl("href").startsWith(visitor.site().toString());
    }

    private static String local(URI address) {
        String path = address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    static String withoutLanguage(String path) {
        return path.equals("/en") ? "/" : path.startsWith("/en/") ? path.substring(3) : path;
    }

    private static boolean isList(String path) {
        String plain = withoutLanguage(path);
        return plain.equals("/soeg") || plain.startsWith("/soeg?");
    }

    /** Everything that was asked for, with what was answered. */
    Map<String, Reply> replies() {
        return replies;
    }

    /** The answers that are pages. */
    Collection<Reply> pages() {
        return replies.values().stream()
                .filter(reply -> reply.status() == 200 && reply.isPage())
                .toList();
    }

    /** The numbers that lead to lists. */
    List<Count> counts() {
        return counts;
    }

    /** The page on which an address was met first. */
    String whereMet(String path) {
        return reachedFrom.getOrDefault(path, "");
    }

    /** The path and query of a reply. */
    static String path(Reply reply) {
        return local(reply.address());
    }
}
