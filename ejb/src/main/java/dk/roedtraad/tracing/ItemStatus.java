package dk.roedtraad.tracing;

import java.util.Locale;
import java.util.Optional;

/** How far a specification item has come. */
public enum ItemStatus {
    /** Decided: it counts, and what it covers is covered. */
    APPROVED,
    /** Put forward and not yet decided: it covers nothing where only what is approved counts. */
    PROPOSED,
    /** Being written. */
    DRAFT,
    /** Decided against: nothing about it is a defect but that it stands there twice. */
    REJECTED;

    private static final ItemStatus[] ALL = values();

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The status that is written so, in whatever case. */
    public static Optional<ItemStatus> of(String word) {
        for (var status : ALL) {
            if (status.word.equalsIgnoreCase(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** How it is written. */
    public String word() {
        return word;
    }
}
