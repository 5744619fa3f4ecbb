package dk.roedtraad.element;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.Citation;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A wording as a writer gives it.
 *
 * @param title its heading; absent means as before
 * @param titleEn the heading in English; absent means none, or as before where the heading stays
 * @param text its Danish text; absent means as before, empty means none
 * @param source where it was read; absent means that it is written here
 */
public record NewWording(
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable String text,
        @Nullable Citation source) {

    private static final String WRITTEN_HERE = "skrevet-i-roed-traad";

    public NewWording {
        title = Texts.clean(title);
        titleEn = Texts.clean(titleEn);
        text = text == null ? null : Optional.ofNullable(Texts.clean(text)).orElse("");
    }

    /** The source of wordings that nobody read elsewhere; without it they would pass for read in their document's source. */
    static final Source HERE = new Source(WRITTEN_HERE, "Skrevet i Rød Tråd", null, null, null, null, null);

    /** Notes what is wrong with its texts. */
    void check(Mistakes mistakes) {
        mistakes.line("title", title);
        mistakes.line("titleEn", titleEn);
        mistakes.text("text", text);
    }

    /** The sources it names. */
    List<Citation> cited() {
        return source == null ? List.of() : List.of(source);
    }

    /** The first wording of an element; call it only with a title. */
    Revision first(ElementId element, String source) {
        return revision(
                element, 1, new Bilingual(title == null ? "" : title, titleEn), text == null ? "" : text, source);
    }

    /** The wording that follows another, with the next free ordinal. */
    Revision after(Revision before, int ordinal, String source) {
        return revision(
                before.element(), ordinal, heading(before.title()), text == null ? before.text() : text, source);
    }

    private Bilingual heading(Bilingual before) {
        boolean stays = title == null || title.equals(before.da());
        var english = titleEn == null && stays ? before.en() : titleEn;
        return new Bilingual(title == null ? before.da() : title, english);
    }

    private static Revision revision(ElementId element, int ordinal, Bilingual title, String text, String source) {
        return new Revision(element, ordinal, title, text, source, false);
    }
}
