package dk.roedtraad.journal;

import dk.roedtraad.shared.ElementId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a projection must read again after some entries.
 *
 * @param elements the elements that entries touch
 * @param editions the editions that themselves changed; with one, who may see an element and which edition is a document's newest
 *     may change for all of its document's elements
 * @param kinds the kinds that themselves changed
 */
public record Touched(Set<ElementId> elements, Set<String> editions, Set<String> kinds) {

    private static final String ELEMENT = "element:";
    private static final String EDITION = "edition:";
    private static final String KIND = "kind:";

    /** What those entries say. */
    public static Touched by(Collection<JournalEntry> entries) {
        var touched = new Touched(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        entries.forEach(touched::note);
        return touched;
    }

    private void note(JournalEntry entry) {
        for (var touch : entry.touches()) {
            if (touch.startsWith(ELEMENT)) {
                elements.add(new ElementId(touch.substring(ELEMENT.length())));
            }
        }
        if (entry.subject().startsWith(EDITION)) {
            editions.add(entry.subject().substring(EDITION.length()));
        } else if (entry.subject().startsWith(KIND) && !entry.type().endsWith("Added")) {
            kinds.add(entry.subject().substring(KIND.length()));
        }
    }
}
