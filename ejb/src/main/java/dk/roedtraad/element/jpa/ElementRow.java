package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Element;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.jpa.VersionedRow;
import dk.roedtraad.shared.jpa.WordsConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** A version of an element. */
@Entity
@Table(name = "element")
class ElementRow extends VersionedRow<Element> {

    private String element = "";

    private String document = "";

    private String key = "";

    private String kind = "";

    @Convert(converter = WordsConverter.class)
    private List<String> themes = List.of();

    @Column(name = "themes_example")
    private boolean themesExample;

    protected ElementRow() {}

    ElementRow(Element item) {
        element = item.element().value();
        document = item.document();
        key = item.key();
        kind = item.kind();
        themes = item.themes();
        themesExample = item.themesExample();
    }

    @Override
    public Element item() {
        return new Element(new ElementId(element), document, key, kind, themes, themesExample);
    }
}
