package dk.roedtraad.web.document.rest;

import dk.roedtraad.shared.Bilingual;
import java.util.List;

/**
 * The words the record speaks in, each with its code.
 *
 * @param kinds kinds of element
 * @param themes themes
 * @param linkTypes types of trace link
 * @param answers what can be answered
 * @param progress how far something can have come
 */
public record VocabularyRepresentation(
        List<KindEntry> kinds,
        List<Word> themes,
        List<LinkTypeEntry> linkTypes,
        List<Word> answers,
        List<Word> progress) {

    /**
     * A code and what it is called.
     *
     * @param code the code
     * @param name what it is called, in both languages
     */
    public record Word(String code, Bilingual name) {}

    /**
     * A kind of element.
     *
     * @param code the code
     * @param name what one is called
     * @param plural what several are called
     * @param counted false for structure, which is never counted
     * @param answerable whether it is answered and its progress recorded
     */
    public record KindEntry(String code, Bilingual name, Bilingual plural, boolean counted, boolean answerable) {}

    /**
     * A type of trace link.
     *
     * @param code the code
     * @param forward read from the later element to the earlier one
     * @param backward read from the earlier element to the later one
     */
    public record LinkTypeEntry(String code, Bilingual forward, Bilingual backward) {}
}
