package dk.roedtraad.shared.jpa;

import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.Rows;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** One version of one item. One journal entry opens it, so that the entry's sequence is its key. */
@MappedSuperclass
public abstract class VersionedRow<T extends RecordItem> {

    @Id
    private long since;

    private long until = Rows.OPEN;

    @Column(nullable = false)
    private String id = "";

    /** The item this version holds. */
    public abstract T item();

    void open(String identity, long sequence) {
        this.id = identity;
        this.since = sequence;
    }

    /** The item's identity. */
    protected String id() {
        return id;
    }

    /** The entry that opened this version. */
    public long since() {
        return since;
    }

    /** The entry that closed this version, or {@link Rows#OPEN}. */
    public long until() {
        return until;
    }
}
