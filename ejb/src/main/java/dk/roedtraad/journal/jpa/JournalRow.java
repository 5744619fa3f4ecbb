package dk.roedtraad.journal.jpa;

import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.shared.jpa.WordsConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the journal. */
@Entity
@Table(name = "journal")
class JournalRow {

    @Id
    private long sequence;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt = OffsetDateTime.MIN;

    private long transaction;

    private String account = "";

    private String role = "";

    private String type = "";

    private String subject = "";

    @Convert(converter = WordsConverter.class)
    private List<String> touches = List.of();

    private int version;

    private boolean replayed;

    @Column(name = "loaded_at")
    private OffsetDateTime loadedAt = OffsetDateTime.MIN;

    private byte @Nullable [] salt;

    private @Nullable String payload;

    private @Nullable String reason;

    @Column(name = "payload_digest")
    private String payloadDigest = "";

    private String hash = "";

    protected JournalRow() {}

    JournalRow(JournalEntry entry) {
        sequence = entry.sequence();
        recordedAt = utc(entry.recordedAt());
        transaction = entry.transaction();
        account = entry.account();
        role = entry.role();
        type = entry.type();
        subject = entry.subject();
        touches = entry.touches();
        version = entry.version();
        replayed = entry.replayed();
        loadedAt = utc(entry.loadedAt());
        salt = entry.salt();
        payload = entry.payload();
        reason = entry.reason();
        payloadDigest = entry.payloadDigest();
        hash = entry.hash();
    }

    JournalEntry entry() {
        return new JournalEntry(
                sequence,
                recordedAt.toInstant(),
                transaction,
                account,
                role,
                type,
                subject,
                touches,
                version,
                replayed,
                loadedAt.toInstant(),
                salt,
                payload,
                reason,
                payloadDigest,
                hash);
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
