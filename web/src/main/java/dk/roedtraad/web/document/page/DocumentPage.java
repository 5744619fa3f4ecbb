package dk.roedtraad.web.document.page;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Documents;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.followup.Promise;
import dk.roedtraad.shared.Key;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.site.page.Names;
import dk.roedtraad.web.site.page.Opening;
import dk.roedtraad.web.site.page.Page;
import dk.roedtraad.web.site.page.Serves;
import dk.roedtraad.web.site.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document in one of its editions, to be read from beginning to end. A document's own key shows its newest edition in sight. */
@Named
@RequestScoped
@Open
@Serves(path = "/dokument/*", view = "/document/document.xhtml")
public class DocumentPage implements Page {
    @Inject
    private Documents documents;

    @Inject
    private Elements elements;

    @Inject
    private FollowUps followUps;

    @Inject
    private Names names;

    @Inject
    private Clock clock;

    private @Nullable Document document;
    private @Nullable Edition edition;
    private List<Edition> editions = List.of();
    private List<Item> items = List.of();
    private List<Promise> promises = List.of();

    @Override
    public Opening open(Visit visit) {
        var key = Key.check("document", visit.argument());
        var sight = visit.sight();
        var shown = documents
                .newest(sight, key)
                .or(() -> documents.edition(sight, key))
                .orElseThrow(() -> unknown(key));
        edition = shown;
        document = documents.find(sight, shown.document()).orElseThrow(() -> unknown(key));
        editions = documents.editions(sight, shown.document());
        var views = elements.standingIn(sight, shown.id());
        var answerable = views.stream()
                .filter(view -> names.answerable(view.kind()))
                .map(ElementView::id)
                .toList();
        items = Item.nested(views, followUps.standings(answerable));
        promises = followUps.promises(sight).stream()
                .filter(promise ->
                        promise.element() == null && promise.document().equals(shown.document()))
                .toList();
        return Opening.SHOWN;
    }

    private static UnknownItemException unknown(String key) {
        return new UnknownItemException("document", key);
    }

    /** The document. */
    public @Nullable Document getDocument() {
        return document;
    }

    /** The edition that is shown. */
    public @Nullable Edition getEdition() {
        return edition;
    }

    /** The document's editions, oldest first. */
    public List<Edition> getEditions() {
        return editions;
    }

    /** Whether the edition is the newest of them. */
    public boolean isNewest() {
        return edition != null && editions.get(editions.size() - 1).id().equals(edition.id());
    }

    /** What stands in the edition, in reading order. */
    public List<Item> getItems() {
        return items;
    }

    /** The promises on the document as a whole. */
    public List<Promise> getPromises() {
        return promises;
    }

    /** Whether the promise's day has passed and it is not known to be kept. */
    public boolean isOverdue(Promise promise) {
        return promise.isOverdue(LocalDate.now(clock));
    }
}
