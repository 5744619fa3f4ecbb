package dk.roedtraad.element;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordItem;
import java.util.List;

/**
 * An element (element): a passage of a document that is traced.
 *
 * <p>Its identity is given once and never changes. What it says is its {@link Revision}s; where it stands, and under which number,
 * is its {@link Placement}s in the document's editions. Rewording adds a revision, renumbering changes a placement, and an
 * element that no newer edition holds keeps its page and its history.
 *
 * @param element its identity
 * @param document the document that owns it
 * @param key what data directories call it within the document
 * @param kind what it is
 * @param themes what it is about, codes of themes
 * @param themesExample the themes are made for demonstration, no public source
 */
public record Element(
        ElementId element, String document, String key, String kind, List<String> themes, boolean themesExample)
        implements RecordItem {

    public Element {
        themes = List.copyOf(themes);
    }

    @Override
    public String id() {
        return element.value();
    }

    @Override
    public String noun() {
        return "element";
    }

    @Override
    public List<String> touches() {
        return List.of(RecordItem.touch(element));
    }
}
