package dk.roedtraad.element;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element as an edition shows it; by default the newest edition in the reader's sight that it stands in.
 *
 * @param id its identity
 * @param number what people cite, or null where it has none
 * @param kind code of its kind
 * @param title heading of its wording
 * @param text its Danish wording; empty where the heading is all there is
 * @param revision ordinal of its wording
 * @param document the document that owns it
 * @param edition the edition that shows it so
 * @param newest whether that is its document's newest edition in the reader's sight; otherwise it is no longer in force
 * @param visibility who may see that edition
 * @param themes codes of its themes
 * @param themesExample the themes are made for demonstration
 * @param source where the wording was read; null means the document's source
 * @param example the wording is made for demonstration
 * @param placeExample number and place are made for demonstration
 * @param parent the element it stands under
 * @param position reading order within the edition
 */
public record ElementView(
        ElementId id,
        @Nullable ElementNumber number,
        String kind,
        Bilingual title,
        String text,
        int revision,
        String document,
        String edition,
        boolean newest,
        Visibility visibility,
        List<String> themes,
        boolean themesExample,
        @Nullable String source,
        boolean example,
        boolean placeExample,
        @Nullable ElementId parent,
        int position) {

    /** Whether everybody sees it so; otherwise only staff do. */
    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    /** Number and Danish title, as in a list. */
    public String label() {
        return number == null ? title.da() : number + " " + title.da();
    }
}
