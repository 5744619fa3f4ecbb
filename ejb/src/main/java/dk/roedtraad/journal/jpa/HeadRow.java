package dk.roedtraad.journal.jpa;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.JournalEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;

/** The one row that every writer locks first: where the journal ends. */
@Entity
@Table(name = "journal_head")
class HeadRow {

    /** The key of the only row. */
    static final int ONLY = 1;

    @Id
    private int id;

    private long sequence;

    private String hash = "";

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt = OffsetDateTime.MIN;

    protected HeadRow() {}

    Checkpoint checkpoint() {
        return new Checkpoint(sequence, hash);
    }

    Instant recordedAt() {
        return recordedAt.toInstant();
    }

    void moveTo(JournalEntry last) {
        sequence = last.sequence();
        hash = last.hash();
        recordedAt = JournalRow.utc(last.recordedAt());
    }
}
