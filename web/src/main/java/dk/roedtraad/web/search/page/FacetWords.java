package dk.roedtraad.web.search.page;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.web.site.page.Names;
import dk.roedtraad.web.site.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the values of facets are called. */
@Named
@RequestScoped
public class FacetWords {
    @Inject
    private Names names;

    @Inject
    private Words words;

    /** A value's name. */
    public Bilingual of(String facet, String value) {
        return switch (facet) {
            case "kind" -> names.kind(value);
            case "document" -> names.document(value);
            case "theme" -> names.theme(value);
            default -> new Bilingual(words.say(facet + "." + value), words.say(facet + "." + value));
        };
    }
}
