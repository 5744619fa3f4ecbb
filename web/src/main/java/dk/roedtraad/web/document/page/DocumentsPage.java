package dk.roedtraad.web.document.page;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Documents;
import dk.roedtraad.element.Edition;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.site.page.Opening;
import dk.roedtraad.web.site.page.Page;
import dk.roedtraad.web.site.page.Serves;
import dk.roedtraad.web.site.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The list of all documents. */
@Named
@RequestScoped
@Open
@Serves(path = "/dokument", view = "/document/documents.xhtml")
public class DocumentsPage implements Page {
    @Inject
    private Documents documents;

    private List<Entry> entries = List.of();

    /**
     * A document with its editions.
     *
     * @param document the document
     * @param editions its editions, oldest first
     */
    public record Entry(Document document, List<Edition> editions) {}

    @Override
    public Opening open(Visit visit) {
        entries = documents.all(visit.sight()).stream()
                .map(document -> new Entry(document, documents.editions(visit.sight(), document.id())))
                .filter(entry -> !entry.editions().isEmpty())
                .sorted(Comparator.comparing(entry -> entry.editions().get(0).date()))
                .toList();
        return Opening.SHOWN;
    }

    /** The documents, by the date of their first edition. */
    public List<Entry> getEntries() {
        return entries;
    }
}
