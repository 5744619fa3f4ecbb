package dk.roedtraad.incontainer;

import dk.roedtraad.element.AddElement;
import dk.roedtraad.element.AddingElement;
import dk.roedtraad.element.Document;
import dk.roedtraad.element.DocumentType;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.EditionRecord;
import dk.roedtraad.element.EditionStatus;
import dk.roedtraad.element.NewWording;
import dk.roedtraad.element.Placement;
import dk.roedtraad.element.PublishEdition;
import dk.roedtraad.element.PublishingEdition;
import dk.roedtraad.element.ReviseElement;
import dk.roedtraad.element.RevisingElement;
import dk.roedtraad.element.Revision;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Role;
import dk.roedtraad.shared.Verb;
import dk.roedtraad.shared.Versions;
import dk.roedtraad.shared.Written;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A document of its own for each test, written by the use cases themselves; an enterprise bean, so that any thread may call it. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class Workshop {

    static final Actor PLANNER = new Actor("test:planner", Role.PLANNER);
    static final Actor PUBLISHER = new Actor("test:publisher", Role.PUBLISHER);
    static final Actor OFFICER = new Actor("test:officer", Role.OFFICER);
    static final String WHY = "Afprøvningen vil det sådan.";

    @Inject
    private Writing writing;

    @Inject
    private AddingElement adding;

    @Inject
    private RevisingElement revising;

    @Inject
    private PublishingEdition publishing;

    @Inject
    private EditionRecord editions;

    @Inject
    private Versions versions;

    /** A new document without an edition. */
    public Document document() {
        var name = UUID.randomUUID().toString().substring(0, 8);
        var title = new Bilingual("Afprøvning " + name, null);
        var document = new Document("proeve-" + name, code(name), DocumentType.STRATEGY, title, null, null, false);
        writing.write(Verb.ADDED, document);
        return document;
    }

    private static String code(String name) {
        return name.chars()
                .limit(4)
                .mapToObj(sign -> String.valueOf((char) ('A' + sign % 26)))
                .reduce("", String::concat);
    }

    /** A document with a public edition of a chapter and two clauses under it. */
    public Document published() {
        var document = document();
        var chapter = add(document, "chapter", "kapitel", null);
        add(document, "clause", "et", chapter);
        add(document, "clause", "to", chapter);
        publish(document);
        return document;
    }

    /** Adds an element whose number is that of its key in the document, and answers its identity. */
    public ElementId add(Document document, String kind, String key, @Nullable ElementId parent) {
        return new ElementId(
                done(adding.add(PLANNER, addition(document, kind, key, parent))).id());
    }

    static AddElement addition(Document document, String kind, @Nullable String key, @Nullable ElementId parent) {
        var wording = new NewWording("Punkt " + key, null, "Ordene i " + key + ".", null);
        return new AddElement(document.id(), kind, key, null, parent, List.of(), wording, WHY);
    }

    /** Makes the newest edition adopted and public. */
    public Written publish(Document document) {
        var newest = newest(document);
        return publishing.publish(
                PUBLISHER,
                new PublishEdition(
                        newest.id(),
                        versions.of(RecordItem.touchEdition(newest.id())),
                        EditionStatus.ADOPTED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        WHY));
    }

    /** Rewords an element on its version of now. */
    public Written reword(ElementId element, String text) {
        return revising.revise(PLANNER, rewording(element, versions.of(element), text));
    }

    static ReviseElement rewording(ElementId element, long version, String text) {
        return new ReviseElement(element, version, new NewWording(null, null, text, null), WHY);
    }

    /** The document's newest edition, public or not. */
    public Edition newest(Document document) {
        var all = editions.editions(document.id());
        return all.get(all.size() - 1);
    }

    /** The element's place in the document's newest edition. */
    public Placement place(Document document, ElementId element) {
        return editions.placements(newest(document).id()).stream()
                .filter(place -> place.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    /** What the element says in the document's newest edition. */
    public Revision wording(Document document, ElementId element) {
        int ordinal = place(document, element).revision();
        return editions.revisions(element).stream()
                .filter(revision -> revision.ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
    }

    /** Does it in whichever thread calls. */
    public <T> T does(Callable<T> task) {
        try {
            return task.call();
        } catch (RuntimeException problem) {
            throw problem;
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    static ElementId id(Document document, String key) {
        return ElementId.derivedFrom(document.id(), key);
    }

    static Written.Done done(Written written) {
        if (written instanceof Written.Done done) {
            return done;
        }
        throw new AssertionError(written.toString());
    }
}
