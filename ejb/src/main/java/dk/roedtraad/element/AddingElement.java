package dk.roedtraad.element;

import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Key;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.shared.Verb;
import dk.roedtraad.shared.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds an element to the draft of a document, as the last one under its parent, and gives it its identity. */
@ApplicationScoped
public class AddingElement {

    private static final String NO_TITLE = "";

    @Inject
    private Recorder recorder;

    @Inject
    private RecordRows rows;

    @Inject
    private WorkingEdition working;

    @Inject
    private EditionRecord record;

    @Inject
    private KnownSources sources;

    /** Adds it, or says what is wrong with it. */
    @Transactional
    public Written add(Actor actor, AddElement command) {
        actor.require(Act.ADD_ELEMENT);
        recorder.begin(actor, command.reason());
        var mistakes = new Mistakes();
        var manuscript = manuscript(command, mistakes);
        checkWords(command, mistakes);
        checkReferences(command, mistakes);
        if (manuscript.isEmpty()) {
            return mistakes.refused();
        }
        var number = manuscript.get().newNumber(command.number(), mistakes);
        checkPlace(command, manuscript.get(), mistakes);
        return mistakes.isEmpty() ? record(actor, command, manuscript.get(), number) : mistakes.refused();
    }

    private Optional<Manuscript> manuscript(AddElement command, Mistakes mistakes) {
        var document = rows.find(Document.class, command.document());
        if (document.isEmpty() && mistakes.given("document", command.document())) {
            mistakes.notFound("document", String.valueOf(command.document()));
        }
        return document.map(working::of);
    }

    private void checkWords(AddElement command, Mistakes mistakes) {
        mistakes.given("title", command.wording().title());
        command.wording().check(mistakes);
        sources.check("source", command.wording().cited(), mistakes);
        mistakes.reason("reason", command.reason());
    }

    private void checkReferences(AddElement command, Mistakes mistakes) {
        exists(Kind.class, "kind", command.kind(), mistakes);
        for (var theme : command.themes()) {
            exists(Theme.class, "themes", theme, mistakes);
        }
    }

    private <T extends RecordItem> void exists(Class<T> type, String field, @Nullable String code, Mistakes mistakes) {
        if (mistakes.given(field, code) && rows.find(type, code).isEmpty()) {
            mistakes.notFound(field, String.valueOf(code));
        }
    }

    private void checkPlace(AddElement command, Manuscript manuscript, Mistakes mistakes) {
        var key = command.key();
        if (key != null && !Key.isKey(key)) {
            mistakes.add("key", "key");
        } else if (key != null && isTaken(manuscript.document(), key)) {
            mistakes.add("key", "keyTaken", key);
        }
        var parent = command.parent();
        mistakes.unless(parent == null || manuscript.place(parent).isPresent(), "parent", "parentNotThere");
    }

    /** Whether the document ever called an element so: its identity is for ever, even when it stands nowhere any more. */
    private boolean isTaken(Document document, String key) {
        var id = ElementId.derivedFrom(document.id(), key);
        return !rows.of(Element.class).versions(id.value()).isEmpty()
                || !record.revisions(id).isEmpty();
    }

    private Written record(Actor actor, AddElement command, Manuscript manuscript, @Nullable ElementNumber number) {
        var element = element(command, manuscript.document());
        var id = element.element();
        var source = sources.take(actor, command.wording());
        var changes = recorder.begin(actor, command.reason());
        int position = manuscript.makeRoom(command.parent());
        manuscript.put(new Placement(manuscript.edition().id(), id, 1, number, command.parent(), position, false));
        changes.record(Verb.ADDED, element);
        changes.record(Verb.ADDED, command.wording().first(id, source));
        return new Written.Done(manuscript.record(changes), id.value());
    }

    private Element element(AddElement command, Document document) {
        var title = Optional.ofNullable(command.wording().title()).orElse(NO_TITLE);
        var key = command.key() == null
                ? Key.firstFree(Key.of(title), candidate -> isTaken(document, candidate))
                : command.key();
        return new Element(
                ElementId.derivedFrom(document.id(), key),
                document.id(),
                key,
                String.valueOf(command.kind()),
                command.themes(),
                false);
    }
}
