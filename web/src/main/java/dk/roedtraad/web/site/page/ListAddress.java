package dk.roedtraad.web.site.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

// [impl->req~numbers-are-lists~1]
/**
 * The address of a list: the search page with filters. It is never changed; each method answers another one.
 *
 * @param parameters values by parameter, in the order in which they stand in the address
 */
public record ListAddress(Map<String, List<String>> parameters) {
    /** The list of everything. */
    public static final ListAddress ALL = new ListAddress(Map.of());

    /** The path of the search page. */
    public static final String PATH = "/soeg";

    /** The list with only that value of the parameter; a blank value removes the parameter. */
    public ListAddress with(String name, String value) {
        return withAll(name, value.isBlank() ? List.of() : List.of(value));
    }

    /** The list with only those values of the parameter. */
    public ListAddress withAll(String name, Collection<String> values) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        if (!values.isEmpty()) {
            changed.put(name, List.copyOf(values));
        }
        return new ListAddress(changed);
    }

    /** The list without that value of the parameter. */
    public ListAddress without(String name, String value) {
        var rest = new LinkedHashSet<>(values(name));
        rest.remove(value);
        return withAll(name, rest);
    }

    /** The values of a parameter. */
    public List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The path with its query, below the language. */
    public String path() {
        var pairs = new ArrayList<String>();
        parameters.forEach((name, values) -> values.forEach(value -> pairs.add(name + "=" + Addresses.encoded(value))));
        return pairs.isEmpty() ? PATH : pairs.stream().collect(Collectors.joining("&", PATH + "?", ""));
    }
}
