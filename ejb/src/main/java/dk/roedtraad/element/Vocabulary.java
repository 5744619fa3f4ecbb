package dk.roedtraad.element;

import java.util.List;
import java.util.Optional;

/** The reference data that elements speak in. */
public interface Vocabulary {

    /** The kinds, in order. */
    List<Kind> kinds();

    /** The themes, in order. */
    List<Theme> themes();

    /** The source of that key. */
    Optional<Source> source(String id);

    /** The kind of that code. */
    default Optional<Kind> kind(String code) {
        return kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The theme of that code. */
    default Optional<Theme> theme(String code) {
        return themes().stream().filter(theme -> theme.code().equals(code)).findFirst();
    }
}
