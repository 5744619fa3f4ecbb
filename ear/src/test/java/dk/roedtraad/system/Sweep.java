package dk.roedtraad.system;

import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Everything that anybody can read of a site: every call of the API that is described, every page, in both languages. */
final class Sweep {

    private static final String WHOLE = "size=100";

    private final Visitor visitor;
    private final Map<String, String> bodies = new LinkedHashMap<>();

    private Sweep(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Reads everything, and searches for the words, as a question and through every filter. */
    static Sweep of(Visitor visitor, Set<String> words) {
        Sweep sweep = new Sweep(visitor);
        sweep.calls().forEach(sweep::read);
        Crawl.over(visitor).replies().forEach((path, reply) -> sweep.keep(path, reply));
        for (String word : words) {
            sweep.search(word);
        }
        sweep.journal();
        return sweep;
    }

    private Set<String> calls() {
        Set<String> calls = new LinkedHashSet<>();
        for (String path : described(visitor)) {
            if (!path.contains("{id}")) {
                calls.add(path);
                calls.add(path + (path.equals("/api/vocabulary") ? "?lang=en" : "?lang=en&" + WHOLE));
            }
            for (String id : path.startsWith("/api/documents/") ? ids("documents") : ids("elements")) {
                calls.add(path.replace("{id}", id));
            }
        }
        return calls;
    }

    /** The paths that the site describes. */
    static Set<String> described(Visitor visitor) {
        var description =
                (Map<?, ?>) requireNonNull(new Load(LoadSettings.builder().build())
                        .loadFromString(visitor.get("/openapi").body()));
        return ((Map<?, ?>) requireNonNull(description.get("paths")))
                .keySet().stream()
                        .map(Object::toString)
                        .filter(path -> path.startsWith("/api/"))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> ids(String list) {
        return Visitor.objects(visitor.json("/api/" + list + "?" + WHOLE), "items").stream()
                .map(item -> Visitor.text(item, "id"))
                .toList();
    }

    private void search(String word) {
        String q = URLEncoder.encode(word, StandardCharsets.UTF_8);
        for (String filter :
                List.of("", "&kind=clause", "&kind=initiative", "&theme=havn-kanal-by", "&answer=notAdopted")) {
            keep("/api/search?q=…" + filter, visitor.get("/api/search?q=" + q + filter), word);
            keep("/soeg?q=…" + filter, visitor.get("/soeg?q=" + q + filter), word);
        }
    }

    private void journal() {
        String next = "0";
        for (String head = ""; !next.equals(head); ) {
            Reply batch = visitor.get("/api/journal?size=500&after=" + next);
            keep("/api/journal after " + next, batch);
            next = Visitor.text(batch.json(), "next");
            head = Visitor.text(batch.json(), "head");
        }
    }

    private void read(String path) {
        keep(path, visitor.get(path));
    }

    private void keep(String path, Reply reply) {
        bodies.put(path, reply.everything());
    }

    /** An answer to a question repeats the question, which tells nothing. */
    private void keep(String path, Reply reply, String asked) {
        keep(path.replace("…", asked), new Reply(reply.address(), reply.status(), Map.of(), without(reply)));
    }

    private static String without(Reply reply) {
        if (!reply.isPage()) {
            return reply.body();
        }
        var page = reply.page();
        page.select("title, input[name=q], .rt-languages, link[rel=alternate], h1")
                .remove();
        page.select("a[href*='q='], a[href*='q%3D']").removeAttr("href");
        return page.outerHtml();
    }

    /** Where any of the words stands. */
    List<String> holding(Set<String> words) {
        return bodies.entrySet().stream()
                .flatMap(read -> words.stream()
                        .filter(word -> read.getValue().contains(word))
                        .map(word -> word + " in " + read.getKey()))
                .toList();
    }

    /** The addresses that answer otherwise than in another sweep; the journal apart, whose head moves on. */
    List<String> differingFrom(Sweep other) {
        Set<String> addresses = new TreeSet<>(bodies.keySet());
        addresses.addAll(other.bodies.keySet());
        return addresses.stream()
                .filter(address -> !address.startsWith("/api/journal"))
                .filter(address -> !bodyAt(address).equals(other.bodyAt(address)))
                .toList();
    }

    private String bodyAt(String address) {
        String everything = bodies.getOrDefault(address, "");
        return everything.substring(everything.indexOf('\n') + 1);
    }
}
