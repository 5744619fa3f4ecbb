package dk.roedtraad.web.search.rest;

import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.search.SearchResult.Count;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.Visibility;
import dk.roedtraad.web.element.rest.ReferenceRepresentation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param total number of all hits
 * @param hits those of the page asked for, best first
 * @param facets values among all hits and how many have them, by facet
 * @param didYouMean other words to look for; left out where there are none
 * @param complete false when hits or paths may be missing because the index or the graph is being filled or cannot be reached; left out
 *     otherwise
 */
public record SearchRepresentation(
        long total,
        List<Hit> hits,
        Map<String, List<Count>> facets,
        @Nullable String didYouMean,
        @Nullable Boolean complete) {

    /**
     * A hit.
     *
     * @param id the element's identity
     * @param number what people cite
     * @param kind code of its kind
     * @param title its title
     * @param titleLanguage the language the title is in
     * @param snippet the most telling piece of its Danish text, HTML with {@code mark} and nothing else
     * @param path the way from a vision element down to the element that the hit answers; empty where there is none, and for a vision
     *     element itself
     * @param visibility {@code staff} where only staff see it so; left out where everybody does
     * @param answer the newest answer, where its kind is answered
     * @param progress the newest progress, likewise
     * @param example the wording is made for demonstration
     * @param self its address in the API
     */
    public record Hit(
            ElementId id,
            @Nullable ElementNumber number,
            String kind,
            String title,
            Language titleLanguage,
            String snippet,
            List<ReferenceRepresentation> path,
            @Nullable Visibility visibility,
            @Nullable AnswerValue answer,
            @Nullable ProgressValue progress,
            boolean example,
            String self) {}
}
