package dk.roedtraad.journal.jpa;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.journal.RecordChanged;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.CanonicalJson;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.shared.Rows;
import dk.roedtraad.shared.Verb;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes row and journal entry together, behind the lock of the journal's head. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaRecorder implements Recorder {

    private static final int SALT_BYTES = 16;

    /** What has been begun in this database transaction, so that it becomes one transaction of the journal. */
    private static final Object BEGUN = JpaRecorder.class;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private RecordRows rows;

    @Inject
    private Clock clock;

    @Inject
    private Event<RecordChanged> changed;

    @Override
    public ChangeSet begin(Actor actor, @Nullable String reason, @Nullable Instant replayed) {
        if (replayed == null && transaction.getResource(BEGUN) instanceof Open begun && begun.isOf(actor, reason)) {
            return begun;
        }
        var begun = open(actor, reason, replayed);
        transaction.putResource(BEGUN, begun);
        return begun;
    }

    // [impl->req~gap-free-order~1]
    private Open open(Actor actor, @Nullable String reason, @Nullable Instant replayed) {
        var head = entities.find(HeadRow.class, HeadRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var earliest = head.recordedAt().plus(1, ChronoUnit.MICROS);
        var wished = replayed == null ? now : replayed;
        return new Open(actor, reason, head, wished.isBefore(earliest) ? earliest : wished, now, replayed != null);
    }

    // [impl->req~versioned-rows~1]
    private final class Open implements ChangeSet {

        private final Actor actor;
        private final @Nullable String reason;
        private final HeadRow head;
        private final Instant recordedAt;
        private final Instant loadedAt;
        private final boolean replayed;
        private final long transaction;

        Open(
                Actor actor,
                @Nullable String reason,
                HeadRow head,
                Instant recordedAt,
                Instant loadedAt,
                boolean replayed) {
            this.actor = actor;
            this.reason = reason;
            this.head = head;
            this.recordedAt = recordedAt;
            this.loadedAt = loadedAt;
            this.replayed = replayed;
            this.transaction = head.checkpoint().sequence() + 1;
        }

        boolean isOf(Actor who, @Nullable String why) {
            return !replayed && actor.equals(who) && Objects.equals(reason, why);
        }

        @Override
        public long record(Verb verb, RecordItem item) {
            var entry = entry(head.checkpoint(), verb, item);
            entities.persist(new JournalRow(entry));
            write(verb, item, entry.sequence());
            head.moveTo(entry);
            changed.fire(new RecordChanged(entry.sequence()));
            return entry.sequence();
        }

        private JournalEntry entry(Checkpoint last, Verb verb, RecordItem item) {
            var salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            var payload = CanonicalJson.of(item);
            var unhashed = new JournalEntry(
                    last.sequence() + 1,
                    recordedAt,
                    transaction,
                    actor.account(),
                    Codes.of(actor.role()),
                    type(verb, item),
                    item.noun() + ":" + item.id(),
                    item.touches(),
                    JournalEntry.PAYLOAD_VERSION,
                    replayed,
                    loadedAt,
                    salt,
                    payload,
                    reason,
                    JournalEntry.digest(salt, payload, reason),
                    "");
            return withHash(unhashed, unhashed.hashAfter(last.hash()));
        }

        @SuppressWarnings("unchecked") // the rows of an item's class keep items of that class
        private void write(Verb verb, RecordItem item, long sequence) {
            var table = (Rows<RecordItem>) rows.of(item.getClass());
            if (verb != Verb.ADDED) {
                table.close(item.id(), sequence);
            }
            if (verb != Verb.WITHDRAWN) {
                table.open(item, sequence);
            }
        }
    }

    private static String type(Verb verb, RecordItem item) {
        var name = verb.name();
        return item.noun() + name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static JournalEntry withHash(JournalEntry e, String hash) {
        return new JournalEntry(
                e.sequence(),
                e.recordedAt(),
                e.transaction(),
                e.account(),
                e.role(),
                e.type(),
                e.subject(),
                e.touches(),
                e.version(),
                e.replayed(),
                e.loadedAt(),
                e.salt(),
                e.payload(),
                e.reason(),
                e.payloadDigest(),
                hash);
    }
}
