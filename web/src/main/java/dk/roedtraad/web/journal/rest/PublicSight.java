package dk.roedtraad.web.journal.rest;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Documents;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.Elements;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Sight;
import java.util.HashSet;
import java.util.Set;

/**
 * What a reader may see just now, by the touches of journal entries. An entry that touches anything else does not exist for the
 * reader; one that touches nothing is reference data and open to everybody.
 *
 * @param touches all that may be touched
 */
record PublicSight(Set<String> touches) {

    static PublicSight of(Sight sight, Documents documents, Elements elements) {
        var touches = new HashSet<String>();
        for (Document document : documents.all(sight)) {
            touches.add(RecordItem.touchDocument(document.id()));
            for (Edition edition : documents.editions(sight, document.id())) {
                touches.add(RecordItem.touchEdition(edition.id()));
                for (var element : elements.standingIn(sight, edition.id())) {
                    touches.add(RecordItem.touch(element.id()));
                    touches.add("revision:" + element.id() + "/" + element.revision());
                }
            }
        }
        return new PublicSight(touches);
    }

    boolean sees(JournalEntry entry) {
        return touches.containsAll(entry.touches());
    }
}
