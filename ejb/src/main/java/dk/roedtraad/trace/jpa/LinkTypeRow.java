package dk.roedtraad.trace.jpa;

import dk.roedtraad.shared.Bilingual;
import dk.roedtraad.shared.jpa.VersionedRow;
import dk.roedtraad.trace.LinkType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A version of a link type. */
@Entity
@Table(name = "link_type")
class LinkTypeRow extends VersionedRow<LinkType> {

    private String code = "";

    @Column(name = "forward_da")
    private String forwardDa = "";

    @Column(name = "forward_en")
    private @Nullable String forwardEn;

    @Column(name = "backward_da")
    private String backwardDa = "";

    @Column(name = "backward_en")
    private @Nullable String backwardEn;

    private int position;

    protected LinkTypeRow() {}

    LinkTypeRow(LinkType item) {
        code = item.code();
        forwardDa = item.forward().da();
        forwardEn = item.forward().en();
        backwardDa = item.backward().da();
        backwardEn = item.backward().en();
        position = item.position();
    }

    @Override
    public LinkType item() {
        return new LinkType(code, new Bilingual(forwardDa, forwardEn), new Bilingual(backwardDa, backwardEn), position);
    }
}
