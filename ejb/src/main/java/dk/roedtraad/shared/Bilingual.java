package dk.roedtraad.shared;

import org.jspecify.annotations.Nullable;

/**
 * A text in Danish and, where somebody translated it, in English.
 *
 * @param da the Danish text, never blank
 * @param en the English text, or null where there is none
 */
public record Bilingual(String da, @Nullable String en) {

    public Bilingual {
        if (da.isBlank()) {
            throw new MalformedValueException("text", da, "the Danish text must not be empty");
        }
    }

    /** The text for a reader of that language: English falls back to Danish. */
    public String in(Language language) {
        return language == Language.EN && en != null ? en : da;
    }

    /** The language of what {@link #in} answers, for the page's {@code lang} attribute. */
    public Language languageFor(Language language) {
        return language == Language.EN && en != null ? Language.EN : Language.DA;
    }

    /** A text of two columns, or null where the Danish one is absent. */
    public static @Nullable Bilingual ofNullable(@Nullable String da, @Nullable String en) {
        return da == null ? null : new Bilingual(da, en);
    }

    /** The Danish part of a text that may be absent. */
    public static @Nullable String danish(@Nullable Bilingual text) {
        return text == null ? null : text.da;
    }

    /** The English part of a text that may be absent. */
    public static @Nullable String english(@Nullable Bilingual text) {
        return text == null ? null : text.en;
    }
}
