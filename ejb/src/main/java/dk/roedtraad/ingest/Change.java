package dk.roedtraad.ingest;

import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Verb;
import java.util.ArrayList;
import java.util.List;

/**
 * A change that brings the record to what the files want.
 *
 * @param verb what happens
 * @param item the item after the change
 */
record Change(Verb verb, RecordItem item) {

    // [impl->req~same-files-twice~1]
    /** All changes from one state to another: what goes first, then the rest, so that numbers are free when they are given anew. */
    static List<Change> between(RecordState known, RecordState wanted) {
        var changes = new ArrayList<Change>();
        for (var type : RecordState.TYPES) {
            for (var item : known.all(type)) {
                if (!wanted.has(type, item.id())) {
                    changes.add(new Change(Verb.WITHDRAWN, item));
                }
            }
        }
        for (var type : RecordState.TYPES) {
            for (var item : wanted.all(type)) {
                var before = known.find(type, item.id());
                if (before.isEmpty()) {
                    changes.add(new Change(Verb.ADDED, item));
                } else if (!before.get().equals(item)) {
                    changes.add(new Change(Verb.CHANGED, item));
                }
            }
        }
        return changes;
    }
}
