package dk.roedtraad.followup.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

// [impl->req~staff-sight~1]
/** The key of a document or element that staff may see; a row of a view, never written. */
@Entity
@Table(name = "staff_subject")
class StaffSubjectRow {

    @Id
    private String subject = "";

    protected StaffSubjectRow() {}

    String subject() {
        return subject;
    }
}
