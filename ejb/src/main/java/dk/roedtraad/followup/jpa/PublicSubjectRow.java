package dk.roedtraad.followup.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

// [impl->req~visibility~1]
/** The key of a document or element that the public may see; a row of a view, never written. */
@Entity
@Table(name = "public_subject")
class PublicSubjectRow {

    @Id
    private String subject = "";

    protected PublicSubjectRow() {}

    String subject() {
        return subject;
    }
}
