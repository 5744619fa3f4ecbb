package dk.roedtraad.ingest;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Edition;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.trace.Coverage;
import dk.roedtraad.trace.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a data directory says, before it is compared with the record. */
public final class DataDirectory {

    private final List<Located<RecordItem>> items = new ArrayList<>();
    private final List<Located<DocumentEntry>> documents = new ArrayList<>();
    private final List<Located<LinkEntry>> links = new ArrayList<>();
    private final Set<Scope> scopes = EnumSet.noneOf(Scope.class);

    /** Lists that are complete for the documents of the directory as soon as it has the section. */
    public enum Scope {
        /** Trace links from the documents' elements. */
        LINKS,
        /** Lineage of the documents' elements. */
        LINEAGE,
        /** Answers to the documents' elements. */
        ANSWERS,
        /** Progress of the documents' elements. */
        PROGRESS,
        /** Promises on the documents and their elements. */
        PROMISES
    }

    /** Items that stand as they are in the record: reference data, answers, progress, promises, lineage. */
    public List<Located<RecordItem>> items() {
        return items;
    }

    /** The documents with their editions. */
    public List<Located<DocumentEntry>> documents() {
        return documents;
    }

    /** The trace links. */
    public List<Located<LinkEntry>> links() {
        return links;
    }

    /** The lists that are complete. */
    public Set<Scope> scopes() {
        return scopes;
    }

    /** A document and its editions, oldest first. */
    public record DocumentEntry(Document document, List<Located<EditionEntry>> editions) {}

    /** An edition and what stands in it, nested. */
    public record EditionEntry(Edition edition, List<Located<ItemEntry>> items) {}

    /**
     * An item of an edition; null means: as in the edition before.
     *
     * @param key its key in the document
     * @param number its number, or null where it has none
     */
    public record ItemEntry(
            String key,
            @Nullable String kind,
            @Nullable ElementNumber number,
            @Nullable List<String> themes,
            @Nullable Bilingual title,
            @Nullable String text,
            @Nullable String source,
            @Nullable Boolean example,
            @Nullable Boolean placeExample,
            @Nullable Boolean themesExample,
            List<Located<ItemEntry>> items) {}

    /** An element as the files name it. */
    public record ElementRef(String document, String key) {

        /** The identity it has for ever. */
        public ElementId id() {
            return ElementId.derivedFrom(document, key);
        }

        @Override
        public String toString() {
            return document + "/" + key;
        }
    }

    /** A trace link; the wordings it rests on follow from its date. */
    public record LinkEntry(
            ElementRef from,
            String type,
            ElementRef to,
            Coverage covers,
            String reason,
            @Nullable LocalDate date,
            @Nullable String decision,
            @Nullable Passage passage,
            @Nullable String source,
            boolean example) {}
}
