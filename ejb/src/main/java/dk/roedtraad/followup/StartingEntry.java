package dk.roedtraad.followup;

import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementRefs;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.shared.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where every answer and every progress entry starts: what it is about, and the units it names. */
@ApplicationScoped
class StartingEntry {

    @Inject
    private Recorder recorder;

    @Inject
    private Versions versions;

    @Inject
    private RecordRows rows;

    @Inject
    private ElementRefs elements;

    /** Begins an entry about an element in the version that the writer has read; one that nobody answers is a mistake. */
    Mistakes start(Actor actor, ElementId about, long version, @Nullable String reason) {
        recorder.begin(actor, reason);
        var element = elements.find(about).orElseThrow(() -> new UnknownItemException("element", about.value()));
        versions.require(RecordItem.touch(about), version);
        var mistakes = new Mistakes();
        mistakes.unless(element.answerable(), "element", "notAnswerable", element.kind());
        return mistakes;
    }

    /** The unit of that key; a key that is given and not known is a mistake. */
    Optional<Unit> unit(String field, @Nullable String key, Mistakes mistakes) {
        var unit = rows.find(Unit.class, key);
        if (key != null && unit.isEmpty()) {
            mistakes.notFound(field, key);
        }
        return unit;
    }
}
