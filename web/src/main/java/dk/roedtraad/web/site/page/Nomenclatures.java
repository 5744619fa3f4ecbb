package dk.roedtraad.web.site.page;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Documents;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Source;
import dk.roedtraad.element.Theme;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.followup.Decision;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.followup.Unit;
import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.trace.LinkType;
import dk.roedtraad.trace.TraceLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the record's codes and keys stand for between requests for as long as the record stands still.
 *
 * <p>Who asks reads the journal's head first. Every commit moves it, and its hash is of no other history, not even of one that was rolled
 * back; so from the moment of a commit on nobody is told what stood before.
 */
@ApplicationScoped
class Nomenclatures {
    @Inject
    Journal journal;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Documents documents;

    @Inject
    FollowUps followUps;

    @Inject
    TraceLinks links;

    private final AtomicReference<@Nullable Nomenclature> newest = new AtomicReference<>();

    /** The nomenclature of the record as it stands. */
    Nomenclature now() {
        var head = journal.head();
        var kept = newest.get();
        if (kept != null && kept.state.equals(head)) {
            return kept;
        }
        var fresh = new Nomenclature(head);
        newest.set(fresh);
        return fresh;
    }

    /**
     * What codes and keys stand for in one state of the record, each read when it is first asked for. What is read later may be newer than
     * the state, never older, and nobody asks who knows of a newer state.
     */
    final class Nomenclature {
        private final Checkpoint state;
        private final ConcurrentMap<String, List<Kind>> kinds = new ConcurrentHashMap<>();
        private final ConcurrentMap<String, List<Theme>> themes = new ConcurrentHashMap<>();
        private final ConcurrentMap<String, List<LinkType>> linkTypes = new ConcurrentHashMap<>();
        private final ConcurrentMap<String, Optional<Source>> sources = new ConcurrentHashMap<>();
        private final ConcurrentMap<String, Optional<Unit>> units = new ConcurrentHashMap<>();
        private final ConcurrentMap<String, Optional<Decision>> decisions = new ConcurrentHashMap<>();
        private final ConcurrentMap<Seen, Optional<Document>> seenDocuments = new ConcurrentHashMap<>();
        private final ConcurrentMap<Seen, Optional<Edition>> seenEditions = new ConcurrentHashMap<>();

        private Nomenclature(Checkpoint state) {
            this.state = state;
        }

        List<Kind> kinds() {
            return kept(kinds, "", all -> vocabulary.kinds());
        }

        List<Theme> themes() {
            return kept(themes, "", all -> vocabulary.themes());
        }

        List<LinkType> linkTypes() {
            return kept(linkTypes, "", all -> links.types());
        }

        Optional<Source> source(String id) {
            return kept(sources, id, vocabulary::source);
        }

        Optional<Unit> unit(String id) {
            return kept(units, id, followUps::unit);
        }

        Optional<Decision> decision(String id) {
            return kept(decisions, id, followUps::decision);
        }

        Optional<Document> document(Sight sight, String id) {
            return kept(seenDocuments, new Seen(sight, id), seen -> documents.find(seen.sight(), seen.id()));
        }

        Optional<Edition> edition(Sight sight, String id) {
            return kept(seenEditions, new Seen(sight, id), seen -> documents.edition(seen.sight(), seen.id()));
        }
    }

    /** Reads outside the map's locks: two who ask at once may both read. */
    private static <K, V> V kept(ConcurrentMap<K, V> values, K key, Function<K, V> reading) {
        var known = values.get(key);
        if (known != null) {
            return known;
        }
        var read = reading.apply(key);
        values.put(key, read);
        return read;
    }

    /** A key as readers of one sight know it. */
    private record Seen(Sight sight, String id) {}
}
