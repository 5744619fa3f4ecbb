package dk.roedtraad.ingest;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.Element;
import dk.roedtraad.element.Placement;
import dk.roedtraad.element.Revision;
import dk.roedtraad.ingest.DataDirectory.DocumentEntry;
import dk.roedtraad.ingest.DataDirectory.EditionEntry;
import dk.roedtraad.ingest.DataDirectory.ItemEntry;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settles the documents of the files: each edition's items become elements, wordings and places. What a later edition does not say of
 * an item is taken from the edition before; a wording that was there before keeps its ordinal.
 */
final class SettlingDocuments {

    private final Settled settled;
    private final Problems problems;
    private final Map<ElementId, List<Revision>> revisions = new HashMap<>();

    SettlingDocuments(Settled settled) {
        this.settled = settled;
        this.problems = settled.problems();
        for (var revision : settled.wanted().all(Revision.class)) {
            revisions
                    .computeIfAbsent(revision.element(), none -> new ArrayList<>())
                    .add(revision);
        }
    }

    void settle(Located<DocumentEntry> entry) {
        var document = entry.value().document();
        forget(document);
        settled.take(document, entry.place());
        var carried = new HashMap<String, ItemEntry>();
        LocalDate last = LocalDate.MIN;
        for (var edition : entry.value().editions()) {
            settled.take(edition.value().edition(), edition.place());
            if (edition.value().edition().date().isBefore(last)) {
                problems.add(edition.place(), "lies before the edition above it; write the oldest edition first");
            }
            last = edition.value().edition().date();
            new InEdition(document, edition.value(), carried)
                    .settle(edition.value().items(), null);
        }
    }

    /** The document is complete in the files: what they do not say again is withdrawn. */
    private void forget(Document document) {
        var wanted = settled.wanted();
        var editions = wanted.all(Edition.class).stream()
                .filter(edition -> edition.document().equals(document.id()))
                .map(Edition::id)
                .toList();
        wanted.removeIf(Placement.class, placement -> editions.contains(placement.edition()));
        wanted.removeIf(Edition.class, edition -> edition.document().equals(document.id()));
        wanted.removeIf(Element.class, element -> element.document().equals(document.id()));
    }

    /** One edition, with what the editions before said of its items. */
    private final class InEdition {

        private final Document document;
        private final Edition edition;
        private final Map<String, ItemEntry> carried;
        private final Map<String, Place> keys = new HashMap<>();
        private final Map<String, Place> numbers = new HashMap<>();
        private int position;

        InEdition(Document document, EditionEntry entry, Map<String, ItemEntry> carried) {
            this.document = document;
            this.edition = entry.edition();
            this.carried = carried;
        }

        void settle(List<Located<ItemEntry>> items, @Nullable ElementId parent) {
            for (var item : items) {
                var whole = carry(item);
                if (whole != null) {
                    settle(whole, item.place(), parent);
                }
                settle(
                        item.value().items(),
                        ElementId.derivedFrom(document.id(), item.value().key()));
            }
        }

        private @Nullable ItemEntry carry(Located<ItemEntry> item) {
            var said = item.value();
            var twice = keys.putIfAbsent(said.key(), item.place());
            if (twice != null) {
                problems.add(item.place(), "»" + said.key() + "« stands already in this edition at " + twice);
                return null;
            }
            checkNumber(item);
            var before = carried.get(said.key());
            var whole = before == null ? said : merged(before, said);
            if (whole.kind() == null || whole.title() == null) {
                problems.add(
                        item.place(), "»" + said.key() + "« is new in this edition; give it a »kind« and a »title«");
                return null;
            }
            if (before != null && !whole.kind().equals(before.kind())) {
                problems.add(
                        item.place(),
                        "»" + said.key() + "« was a " + before.kind()
                                + " before; a new kind is a new element with a new key");
            }
            carried.put(said.key(), whole);
            return whole;
        }

        private void checkNumber(Located<ItemEntry> item) {
            var number = item.value().number();
            if (number == null) {
                return;
            }
            if (!document.owns(number)) {
                problems.add(
                        item.place(),
                        "number " + number + " must begin with the document's code, " + document.code() + "-");
            }
            var twice = numbers.putIfAbsent(number.value(), item.place());
            if (twice != null) {
                problems.add(item.place(), "number " + number + " stands already in this edition at " + twice);
            }
        }

        private void settle(ItemEntry item, Place place, @Nullable ElementId parent) {
            var id = ElementId.derivedFrom(document.id(), item.key());
            var themes = item.themes() == null ? List.<String>of() : item.themes();
            settled.restate(
                    new Element(
                            id, document.id(), item.key(), nonNull(item.kind()), themes, isTrue(item.themesExample())),
                    place);
            var revision = revision(id, item);
            settled.restate(revision, place);
            settled.take(
                    new Placement(
                            edition.id(),
                            id,
                            revision.ordinal(),
                            item.number(),
                            parent,
                            ++position,
                            isTrue(item.placeExample()) || isTrue(item.example())),
                    place);
        }
    }

    private Revision revision(ElementId element, ItemEntry item) {
        var known = revisions.computeIfAbsent(element, none -> new ArrayList<>());
        int next = known.stream().mapToInt(Revision::ordinal).max().orElse(0) + 1;
        var wording = wording(element, next, item);
        var same = known.stream()
                .filter(revision -> revision.fingerprint().equals(wording.fingerprint()))
                .findFirst();
        if (same.isPresent()) {
            return wording(element, same.get().ordinal(), item);
        }
        known.add(wording);
        return wording;
    }

    private static Revision wording(ElementId element, int ordinal, ItemEntry item) {
        var title = item.title() == null ? new Bilingual("?", null) : item.title();
        var text = item.text() == null ? "" : item.text();
        return new Revision(element, ordinal, title, text, item.source(), isTrue(item.example()));
    }

    private static ItemEntry merged(ItemEntry before, ItemEntry said) {
        return new ItemEntry(
                said.key(),
                said.kind() == null ? before.kind() : said.kind(),
                said.number(),
                said.themes() == null ? before.themes() : said.themes(),
                said.title() == null ? before.title() : said.title(),
                said.text() == null ? before.text() : said.text(),
                said.source() == null ? before.source() : said.source(),
                said.example() == null ? before.example() : said.example(),
                said.placeExample() == null ? before.placeExample() : said.placeExample(),
                said.themesExample() == null ? before.themesExample() : said.themesExample(),
                said.items());
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return flag != null && flag;
    }

    private static String nonNull(@Nullable String kind) {
        return kind == null ? "" : kind;
    }
}
