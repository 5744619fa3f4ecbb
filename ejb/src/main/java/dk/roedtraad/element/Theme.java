package dk.roedtraad.element;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.RecordItem;
import java.util.List;

/**
 * A theme (emne): something to sort by across documents. An element may have several.
 *
 * @param code stable key
 * @param name what it is called
 * @param position order in lists
 */
public record Theme(String code, Bilingual name, int position) implements RecordItem {

    @Override
    public String id() {
        return code;
    }

    @Override
    public String noun() {
        return "theme";
    }

    @Override
    public List<String> touches() {
        return List.of();
    }
}
