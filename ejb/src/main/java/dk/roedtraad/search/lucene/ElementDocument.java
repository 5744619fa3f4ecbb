package dk.roedtraad.search.lucene;

import dk.roedtraad.search.Facet;
import dk.roedtraad.search.IndexedElement;
import dk.roedtraad.shared.CanonicalJson;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Digests;
import dk.roedtraad.shared.ElementId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** An element as a document of the index. */
final class ElementDocument {

    private final Document document = new Document();

    private ElementDocument() {}

    /** The term by which all documents of an element are removed. */
    static Term key(ElementId element) {
        return new Term(Fields.ID, element.value());
    }

    /** The first eight bytes of the digest of what a document is made of. */
    static long checksum(IndexedElement indexed) {
        return ByteBuffer.wrap(Digests.sha256(CanonicalJson.of(indexed).getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    static Document of(IndexedElement indexed) {
        return new ElementDocument().filled(indexed);
    }

    private Document filled(IndexedElement indexed) {
        var element = indexed.element();
        var words = Fields.words(indexed.sight());
        document.add(new StringField(Fields.SIGHT, Codes.of(indexed.sight()), Store.NO));
        document.add(new StringField(Fields.ID, element.id().value(), Store.YES));
        document.add(new StringField(words.id(), element.id().value(), Store.NO));
        document.add(new NumericDocValuesField(Fields.ORDER, indexed.order()));
        document.add(new NumericDocValuesField(Fields.CHECKSUM, checksum(indexed)));
        addNumber(indexed, words);
        document.add(new TextField(words.title(), element.title().da(), Store.YES));
        if (element.title().en() != null) {
            document.add(new TextField(words.titleEn(), element.title().en(), Store.NO));
        }
        document.add(new TextField(words.text(), element.text(), Store.YES));
        addFacet(Facet.KIND, element.kind());
        addFacet(Facet.DOCUMENT, element.document());
        element.themes().stream().distinct().forEach(theme -> addFacet(Facet.THEME, theme));
        if (indexed.answerable()) {
            addFacet(Facet.ANSWER, Codes.of(indexed.standing().answer()));
            addFacet(Facet.PROGRESS, Codes.of(indexed.standing().progress()));
        }
        return document;
    }

    private void addNumber(IndexedElement indexed, Fields.Words words) {
        var number = indexed.element().number();
        if (number != null) {
            document.add(new StringField(words.number(), number.value().toLowerCase(Locale.ROOT), Store.NO));
            document.add(new SortedDocValuesField(Fields.NUMBER_ORDER, new BytesRef(number.sortKey())));
        }
    }

    private void addFacet(Facet facet, String value) {
        document.add(new StringField(Fields.of(facet), value, Store.NO));
        document.add(new SortedSetDocValuesField(Fields.of(facet), new BytesRef(value)));
    }
}
