package dk.roedtraad.shared;

import org.jspecify.annotations.Nullable;

/** How texts that people typed are taken: the same words in a form, a body or a file are the same text. */
public final class Texts {

    private Texts() {}

    /** The text with one kind of line end and nothing around it; null where nothing is left. */
    public static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var clean = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return clean.isEmpty() ? null : clean;
    }

    /** The text with every white space as one blank and none around it. */
    public static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Whether it holds no control characters but line feeds and tabs, and no half of a character. */
    public static boolean isReadable(String text) {
        return text.codePoints()
                .allMatch(sign -> sign == '\n'
                        || sign == '\t'
                        || (!Character.isISOControl(sign) && Character.getType(sign) != Character.SURROGATE));
    }
}
