package dk.roedtraad.element;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.Digests;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordItem;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wording of an element (formulering). It is never changed: a new wording is a new revision.
 *
 * @param element whose wording it is
 * @param ordinal counted from 1
 * @param title its heading
 * @param text its Danish text as its authors gave it; empty where the heading is all there is
 * @param source where it was read, if elsewhere than the document
 * @param example made for demonstration, no public source
 */
public record Revision(
        ElementId element,
        int ordinal,
        Bilingual title,
        String text,
        @Nullable String source,
        boolean example) implements RecordItem {

    @Override
    public String id() {
        return id(element, ordinal);
    }

    /** The identity of the wording of that ordinal. */
    public static String id(ElementId element, int ordinal) {
        return element + "/" + ordinal;
    }

    @Override
    public String noun() {
        return "revision";
    }

    @Override
    public List<String> touches() {
        return List.of(RecordItem.touch(element), "revision:" + id());
    }

    // [impl->req~revision-fingerprint~1]
    /**
     * SHA-256 of the normalised Danish wording, in hexadecimal. Unicode is composed and white space folded; everything else counts, so
     * that equal fingerprints mean equal words.
     */
    public String fingerprint() {
        return Digests.sha256Hex(normalised(title.da()) + "\n" + normalised(text));
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
