package dk.roedtraad.element;

import java.util.List;
import java.util.Optional;

/** The documents and editions as the public sees them: a document without a public edition does not exist here. */
public interface Documents {

    /** All documents, by the date of their first public edition. */
    List<Document> all();

    /** The document of that key. */
    Optional<Document> find(String document);

    /** The document's public editions, oldest first. */
    List<Edition> editions(String document);

    /** The public edition of that key. */
    Optional<Edition> edition(String edition);

    /** The document's newest public edition. */
    default Optional<Edition> newest(String document) {
        var editions = editions(document);
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }
}
