package dk.roedtraad.trace.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

// [impl->req~visibility~1]
/** The key of a link version that the public may see; a row of a view, never written. */
@Entity
@Table(name = "public_link")
class PublicLinkRow {

    @Id
    private long since;

    protected PublicLinkRow() {}

    long since() {
        return since;
    }
}
