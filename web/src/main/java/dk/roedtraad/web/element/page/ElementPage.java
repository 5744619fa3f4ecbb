package dk.roedtraad.web.element.page;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Source;
import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.access.Requires;
import dk.roedtraad.web.element.page.ElementDoor.Found;
import dk.roedtraad.web.element.page.writing.Choices;
import dk.roedtraad.web.element.page.writing.WritingOnElement;
import dk.roedtraad.web.site.page.Addresses;
import dk.roedtraad.web.site.page.Form;
import dk.roedtraad.web.site.page.FormPage;
import dk.roedtraad.web.site.page.Names;
import dk.roedtraad.web.site.page.Opening;
import dk.roedtraad.web.site.page.Parameters;
import dk.roedtraad.web.site.page.Serves;
import dk.roedtraad.web.site.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An element's page: what it says, where it stands, and with its thread, follow-up and history what became of it. */
@Named
@RequestScoped
@Open
@Serves(path = "/element/*", view = "/element/element.xhtml")
public class ElementPage implements FormPage {
    @Inject
    private ElementDoor door;

    @Inject
    private Elements elements;

    @Inject
    private Names names;

    @Inject
    private ThreadView thread;

    @Inject
    private FollowUpView followUp;

    @Inject
    private HistoryView history;

    @Inject
    private WritingOnElement writing;

    @Inject
    private Choices choices;

    private @Nullable ElementView element;
    private @Nullable Document document;
    private @Nullable ElementNumber ambiguous;
    private List<ElementView> candidates = List.of();
    private List<ElementView> parents = List.of();
    private List<ElementView> children = List.of();

    @Override
    public Opening open(Visit visit) {
        var found = door.find(visit.sight(), visit.argument());
        if (found instanceof Found.Elsewhere elsewhere) {
            return new Opening.Moved(Addresses.elementPath(elsewhere.element()));
        }
        if (found instanceof Found.Several several) {
            ambiguous = several.number();
            candidates = several.elements();
        } else if (found instanceof Found.One one) {
            read(visit.sight(), one.element());
            readForms(one.element(), visit.parameters());
        }
        return Opening.SHOWN;
    }

    @Override
    @Requires({Act.LINK, Act.UNLINK, Act.REVISE_ELEMENT, Act.ANSWER, Act.RECORD_PROGRESS})
    public Opening submit(Visit visit, Form form) {
        var found = door.find(visit.sight(), visit.argument());
        if (found instanceof Found.One one) {
            return writing.submit(one.element(), form);
        }
        throw new UnknownItemException("element", visit.argument());
    }

    private void readForms(ElementView view, Parameters parameters) {
        choices.read(view);
        writing.read(view, parameters);
    }

    private void read(Sight sight, ElementView view) {
        element = view;
        document = names.documentOf(view.document())
                .orElseThrow(() -> new UnknownItemException("document", view.document()));
        readStructure(sight, view);
        thread.read(sight, view);
        followUp.read(sight, view.id());
        history.read(sight, view.id());
    }

    private void readStructure(Sight sight, ElementView view) {
        var standing = elements.standingIn(sight, view.edition());
        var byId = standing.stream().collect(Collectors.toMap(ElementView::id, Function.identity()));
        var above = new ArrayDeque<ElementView>();
        var parent = view.parent();
        while (parent != null && byId.containsKey(parent) && above.size() < byId.size()) {
            above.addFirst(byId.get(parent));
            parent = above.getFirst().parent();
        }
        parents = List.copyOf(above);
        children = standing.stream()
                .filter(other -> view.id().equals(other.parent()))
                .toList();
    }

    /** The element, or null where several have the number that was asked for. */
    public @Nullable ElementView getElement() {
        return element;
    }

    /** The document it belongs to. */
    public @Nullable Document getDocument() {
        return document;
    }

    /** The number that several elements have, or null. */
    public @Nullable ElementNumber getAmbiguous() {
        return ambiguous;
    }

    /** The elements that have that number. */
    public List<ElementView> getCandidates() {
        return candidates;
    }

    /** The elements it stands under in its edition, outermost first. */
    public List<ElementView> getParents() {
        return parents;
    }

    /** The elements that stand directly under it in its edition. */
    public List<ElementView> getChildren() {
        return children;
    }

    /** Whether the council answers elements of its kind. */
    public boolean isAnswerable() {
        return element != null && names.answerable(element.kind());
    }

    /** Whether it is traced, rather than being structure. */
    public boolean isTraced() {
        return element != null && (names.counted(element.kind()) || thread.isLinked());
    }

    /** Where its wording was read: its own source, else its edition's, else its document's. */
    public @Nullable Source getSource() {
        if (element == null || document == null) {
            return null;
        }
        var own = names.source(element.source());
        var edition = names.edition(element.edition());
        var ofEdition = own == null && edition != null ? names.source(edition.source()) : own;
        return ofEdition == null ? names.source(document.source()) : ofEdition;
    }
}
