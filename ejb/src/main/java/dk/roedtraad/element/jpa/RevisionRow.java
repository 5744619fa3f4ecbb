package dk.roedtraad.element.jpa;

import dk.roedtraad.element.Revision;
import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.jpa.VersionedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A version of a wording. */
@Entity
@Table(name = "revision")
class RevisionRow extends VersionedRow<Revision> {

    private String element = "";

    private int ordinal;

    @Column(name = "title_da")
    private String titleDa = "";

    @Column(name = "title_en")
    private @Nullable String titleEn;

    private String text = "";

    private @Nullable String source;

    private boolean example;

    protected RevisionRow() {}

    RevisionRow(Revision item) {
        element = item.element().value();
        ordinal = item.ordinal();
        titleDa = item.title().da();
        titleEn = item.title().en();
        text = item.text();
        source = item.source();
        example = item.example();
    }

    @Override
    public Revision item() {
        return new Revision(new ElementId(element), ordinal, new Bilingual(titleDa, titleEn), text, source, example);
    }
}
