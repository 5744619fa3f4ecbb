package dk.roedtraad.element;

import dk.roedtraad.shared.Sight;
import java.util.List;
import java.util.Optional;

/** The documents and editions as a reader sees them: a document without an edition in the reader's sight does not exist here. */
public interface Documents {

    /** All documents, in the order of their keys. */
    List<Document> all(Sight sight);

    /** The document of that key. */
    Optional<Document> find(Sight sight, String document);

    /** The document's editions in sight, oldest first. */
    List<Edition> editions(Sight sight, String document);

    /** The edition of that key, if it is in sight. */
    Optional<Edition> edition(Sight sight, String edition);

    /** The document's newest edition in sight. */
    default Optional<Edition> newest(Sight sight, String document) {
        var editions = editions(sight, document);
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }
}
