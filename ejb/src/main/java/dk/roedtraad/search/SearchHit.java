package dk.roedtraad.search;

import dk.roedtraad.shared.ElementId;
import java.util.List;

/**
 * A hit.
 *
 * @param element the element found
 * @param score how well it answers; comparable within one result only
 * @param snippet the most telling piece of its text, in parts
 */
public record SearchHit(ElementId element, float score, List<Part> snippet) {

    /**
     * A part of a snippet.
     *
     * @param text plain text, not encoded for any page
     * @param match whether it is what was looked for
     */
    public record Part(String text, boolean match) {}
}
