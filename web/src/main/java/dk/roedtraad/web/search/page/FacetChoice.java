package dk.roedtraad.web.search.page;

import dk.roedtraad.search.Facet;
import dk.roedtraad.search.SearchResult;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.web.site.page.ListAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A facet as the reader may choose from it.
 *
 * @param name its name in addresses
 * @param options its values
 */
public record FacetChoice(String name, List<Option> options) {
    /**
     * A value of a facet.
     *
     * @param value code or key
     * @param count hits that have it
     * @param chosen whether the list is narrowed to it
     * @param alone the list narrowed to this value of the facet only; as long as the count says
     * @param without the list no longer narrowed to this value
     */
    public record Option(String value, long count, boolean chosen, ListAddress alone, ListAddress without) {}

    /** The facets of a result, in the order of their constants; a chosen value stands among them even without hits. */
    static List<FacetChoice> of(SearchResult result, ListAddress address) {
        var choices = new ArrayList<FacetChoice>();
        for (var facet : Facet.values()) {
            var name = Codes.of(facet);
            var options = new ArrayList<Option>();
            var chosen = address.values(name);
            var seen = new HashSet<String>();
            for (var count : result.facets().getOrDefault(facet, List.of())) {
                seen.add(count.value());
                options.add(option(name, count.value(), count.count(), address));
            }
            chosen.stream()
                    .filter(value -> !seen.contains(value))
                    .forEach(value -> options.add(option(name, value, 0, address)));
            choices.add(new FacetChoice(name, List.copyOf(options)));
        }
        return choices;
    }

    private static Option option(String name, String value, long count, ListAddress address) {
        boolean chosen = address.values(name).contains(value);
        return new Option(value, count, chosen, address.with(name, value), address.without(name, value));
    }
}
