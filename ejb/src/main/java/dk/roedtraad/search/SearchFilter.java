package dk.roedtraad.search;

import dk.roedtraad.shared.ElementId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which elements a list holds. An empty set means any; several values of one field are alternatives; the fields narrow each other.
 *
 * @param kinds codes of kinds
 * @param documents keys of documents
 * @param themes codes of themes
 * @param answers spellings of {@link dk.roedtraad.followup.AnswerValue}; only elements that can be answered have one
 * @param progress spellings of {@link dk.roedtraad.followup.ProgressValue}; likewise
 * @param within only these elements, or null for all
 */
public record SearchFilter(
        Set<String> kinds,
        Set<String> documents,
        Set<String> themes,
        Set<String> answers,
        Set<String> progress,
        @Nullable Set<ElementId> within) {

    /** Everything. */
    public static final SearchFilter ALL = new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);
}
