package dk.roedtraad.web.element.rest;

import dk.roedtraad.element.Source;
import dk.roedtraad.element.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sources that one answer names, each read once. */
public final class Sources {

    private final Vocabulary vocabulary;
    private final Map<String, Optional<Source>> read = new HashMap<>();

    public Sources(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The source of that key; null where there is none. */
    public @Nullable SourceRepresentation of(@Nullable String id) {
        return id == null
                ? null
                : read.computeIfAbsent(id, vocabulary::source)
                        .map(SourceRepresentation::of)
                        .orElse(null);
    }

    /** The sources of those keys. */
    public List<SourceRepresentation> of(List<String> ids) {
        return ids.stream()
                .flatMap(id -> read.computeIfAbsent(id, vocabulary::source).stream())
                .map(SourceRepresentation::of)
                .toList();
    }
}
