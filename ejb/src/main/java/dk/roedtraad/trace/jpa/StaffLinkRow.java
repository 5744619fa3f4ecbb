package dk.roedtraad.trace.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

// [impl->req~staff-sight~1]
/** The key of a link version that staff may see; a row of a view, never written. */
@Entity
@Table(name = "staff_link")
class StaffLinkRow {

    @Id
    private long since;

    protected StaffLinkRow() {}

    long since() {
        return since;
    }
}
