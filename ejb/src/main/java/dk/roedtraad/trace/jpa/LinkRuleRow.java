package dk.roedtraad.trace.jpa;

import dk.roedtraad.shared.jpa.VersionedRow;
import dk.roedtraad.trace.LinkRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A version of a link rule. */
@Entity
@Table(name = "link_rule")
class LinkRuleRow extends VersionedRow<LinkRule> {

    @Column(name = "kind_from")
    private String from = "";

    private String type = "";

    @Column(name = "kind_to")
    private String to = "";

    @Column(name = "at_least")
    private int min;

    @Column(name = "at_most")
    private int max;

    protected LinkRuleRow() {}

    LinkRuleRow(LinkRule item) {
        from = item.from();
        type = item.type();
        to = item.to();
        min = item.min();
        max = item.max();
    }

    @Override
    public LinkRule item() {
        return new LinkRule(from, type, to, min, max);
    }
}
