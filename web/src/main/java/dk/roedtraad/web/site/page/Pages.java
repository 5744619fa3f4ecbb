package dk.roedtraad.web.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All pages by the addresses they serve. */
@ApplicationScoped
public class Pages {
    private static final String ARGUMENT = "*";

    @Inject
    @Any
    private Instance<Page> beans;

    private volatile @Nullable Map<String, Route> routes;

    /** A page's class and view. */
    record Route(Class<? extends Page> page, String view) {}

    /**
     * A page found by its address.
     *
     * @param page its class
     * @param view its view
     * @param argument the segment that stands where the path has a star, or empty
     */
    record Match(Class<? extends Page> page, String view, String argument) {}

    /** The page at that path below the language, or null where there is none. */
    @Nullable
    Match at(String path) {
        var found = routes();
        var exact = found.get(path);
        if (exact != null) {
            return new Match(exact.page(), exact.view(), "");
        }
        int slash = path.lastIndexOf('/');
        var argument = path.substring(slash + 1);
        var open = argument.isEmpty() ? null : found.get(path.substring(0, slash + 1) + ARGUMENT);
        return open == null ? null : new Match(open.page(), open.view(), argument);
    }

    Page page(Match match) {
        return beans.select(match.page()).get();
    }

    private Map<String, Route> routes() {
        var known = routes;
        if (known == null) {
            known = read();
            routes = known;
        }
        return known;
    }

    private Map<String, Route> read() {
        var found = new HashMap<String, Route>();
        for (var handle : beans.handles()) {
            var page = handle.getBean().getBeanClass().asSubclass(Page.class);
            for (var serves : page.getAnnotationsByType(Serves.class)) {
                found.put(serves.path(), new Route(page, serves.view()));
            }
        }
        return Map.copyOf(found);
    }
}
