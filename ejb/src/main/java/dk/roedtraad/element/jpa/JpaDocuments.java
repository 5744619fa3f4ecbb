package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Documents;
import dk.roedtraad.element.Edition;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Rows;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Documents and editions that a reader may see. */
@ApplicationScoped
class JpaDocuments implements Documents {

    private static final String DOCUMENTS = """
            select d from DocumentRow d where d.until = :open and exists (
              select 1 from EditionRow e where e.document = d.id and e.until = :open and e.visibility in :visible)
            """;
    private static final String EDITIONS =
            "select e from EditionRow e where e.until = :open and e.visibility in :visible";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Document> all(Sight sight) {
        return seenDocuments(sight, "order by d.id")
                .getResultStream()
                .map(DocumentRow::item)
                .toList();
    }

    @Override
    public Optional<Document> find(Sight sight, String document) {
        return seenDocuments(sight, "and d.id = :document")
                .setParameter("document", document)
                .getResultStream()
                .map(DocumentRow::item)
                .findFirst();
    }

    @Override
    public List<Edition> editions(Sight sight, String document) {
        return seenEditions(sight, " and e.document = :document order by e.position")
                .setParameter("document", document)
                .getResultStream()
                .map(EditionRow::item)
                .toList();
    }

    @Override
    public Optional<Edition> edition(Sight sight, String edition) {
        return seenEditions(sight, " and e.id = :edition")
                .setParameter("edition", edition)
                .getResultStream()
                .map(EditionRow::item)
                .findFirst();
    }

    private TypedQuery<DocumentRow> seenDocuments(Sight sight, String rest) {
        return visible(sight, entities.createQuery(DOCUMENTS + rest, DocumentRow.class));
    }

    private TypedQuery<EditionRow> seenEditions(Sight sight, String rest) {
        return visible(sight, entities.createQuery(EDITIONS + rest, EditionRow.class));
    }

    private static <T> TypedQuery<T> visible(Sight sight, TypedQuery<T> query) {
        var visible = Arrays.stream(Visibility.values())
                .filter(sight::sees)
                .map(Codes::of)
                .toList();
        return query.setParameter("open", Rows.OPEN).setParameter("visible", visible);
    }
}
