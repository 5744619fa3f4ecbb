package dk.roedtraad.element;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.RecordItem;
import java.util.List;

/**
 * A kind of element (elementtype), such as recommendation. Kinds are data, so that a municipality can add its own.
 *
 * @param code stable code, letters only
 * @param name what one is called
 * @param plural what several are called
 * @param counted false for structure (chapter, goal): shown and searched, never counted
 * @param answerable whether the council answers it and progress is recorded on it
 * @param position order in lists
 */
public record Kind(String code, Bilingual name, Bilingual plural, boolean counted, boolean answerable, int position)
        implements RecordItem {

    /** The code of the elements of a vision, where every thread ends. */
    public static final String VISION_ELEMENT = "visionElement";

    @Override
    public String id() {
        return code;
    }

    @Override
    public String noun() {
        return "kind";
    }

    @Override
    public List<String> touches() {
        return List.of();
    }
}
