package dk.roedtraad.ingest.yaml;

import dk.roedtraad.element.Document;
import dk.roedtraad.element.DocumentType;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.EditionStatus;
import dk.roedtraad.ingest.DataDirectory;
import dk.roedtraad.ingest.DataDirectory.DocumentEntry;
import dk.roedtraad.ingest.DataDirectory.EditionEntry;
import dk.roedtraad.ingest.DataDirectory.ItemEntry;
import dk.roedtraad.ingest.Located;
import dk.roedtraad.ingest.Problems;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The section {@code documents}. */
final class DocumentSection {

    private static final Pattern CODE = Pattern.compile("[A-ZÆØÅ]{1,4}");

    private final DataDirectory directory;
    private final Problems problems;

    DocumentSection(DataDirectory directory, Problems problems) {
        this.directory = directory;
        this.problems = problems;
    }

    void read(Fields f) {
        var document = new Document(
                f.key("id"),
                documentCode(f),
                f.constant(DocumentType.class, "type"),
                f.bilingual("title"),
                f.optionalBilingual("note"),
                f.optionalKey("source"),
                f.flag("example"));
        var editions = new ArrayList<Located<EditionEntry>>();
        for (var fields : f.list("editions", "an edition")) {
            editions.add(new Located<>(edition(fields, document, editions.size() + 1), fields.place()));
            fields.done();
        }
        if (editions.isEmpty()) {
            problems.add(f.place(), "the document has no edition; add one under »editions«");
        }
        directory.documents().add(new Located<>(new DocumentEntry(document, editions), f.place()));
    }

    private static String documentCode(Fields f) {
        var code = f.required("code");
        if (!code.equals("?") && !CODE.matcher(code).matches()) {
            f.problem("code", "»" + code + "« is no document code; use one to four upper-case letters");
        }
        return code;
    }

    private EditionEntry edition(Fields f, Document document, int position) {
        var hearing = f.optionalFields("hearing", "the hearing's days, {from: …, to: …},");
        @Nullable LocalDate from = null;
        @Nullable LocalDate to = null;
        if (hearing != null) {
            from = hearing.date("from");
            to = hearing.date("to");
            if (to.isBefore(from)) {
                hearing.problem("to", "lies before »from«");
            }
            hearing.done();
        }
        var edition = new Edition(
                document.id() + "-" + f.key("id"),
                document.id(),
                position,
                f.constant(EditionStatus.class, "status"),
                f.constant(Visibility.class, "visibility"),
                f.date("date"),
                f.optionalBilingual("title"),
                from,
                to,
                f.optionalKey("decision"),
                f.optionalKey("source"),
                f.flag("example"));
        return new EditionEntry(edition, items(f));
    }

    private List<Located<ItemEntry>> items(Fields f) {
        var items = new ArrayList<Located<ItemEntry>>();
        for (var fields : f.list("items", "an element")) {
            items.add(new Located<>(item(fields), fields.place()));
            fields.done();
        }
        return items;
    }

    private ItemEntry item(Fields f) {
        return new ItemEntry(
                f.key("key"),
                f.has("kind") ? f.code("kind") : null,
                number(f),
                f.has("themes") ? f.keys("themes") : null,
                f.optionalBilingual("title"),
                f.has("text") ? emptyIfAbsent(f.block("text")) : null,
                f.optionalKey("source"),
                f.optionalFlag("example"),
                f.optionalFlag("placeExample"),
                f.optionalFlag("themesExample"),
                items(f));
    }

    private static String emptyIfAbsent(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable ElementNumber number(Fields f) {
        var number = f.optional("number");
        if (number == null) {
            return null;
        }
        if (!ElementNumber.looksLike(number)) {
            f.problem(
                    "number",
                    "»" + number + "« is no number; write the document's code, a hyphen and digits, like A-2.1");
            return null;
        }
        return new ElementNumber(number);
    }
}
