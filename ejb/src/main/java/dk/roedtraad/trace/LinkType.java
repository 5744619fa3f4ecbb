package dk.roedtraad.trace;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.RecordItem;
import java.util.List;

/**
 * A type of trace link (sporlinktype). Types are data.
 *
 * @param code stable code, letters only
 * @param forward read from the later element to the earlier one
 * @param backward read from the earlier element to the later one
 * @param position order in lists
 */
public record LinkType(String code, Bilingual forward, Bilingual backward, int position) implements RecordItem {

    @Override
    public String id() {
        return code;
    }

    @Override
    public String noun() {
        return "linkType";
    }

    @Override
    public List<String> touches() {
        return List.of();
    }
}
