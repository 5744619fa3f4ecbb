package dk.roedtraad.web.journal.rest;

import dk.roedtraad.journal.JournalEntry;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch of the change feed. It never ends inside a transaction.
 *
 * @param next what to give as {@code after} to read on
 * @param head the sequence of the journal's last entry; when {@code next} is there, all is read
 * @param items the entries the public may see, in order
 */
public record JournalRepresentation(long next, long head, List<Entry> items) {

    /**
     * One change of the record.
     *
     * @param sequence place in the journal
     * @param recordedAt recorded time
     * @param transaction what entries of one transaction share
     * @param role in which it was done
     * @param type item and verb
     * @param subject noun and identity of the item
     * @param replayed whether it is a past event loaded later
     * @param loadedAt the true time of writing
     * @param version version of the payload's form
     * @param payload the item after the change: canonical JSON, as text, since its digest is of these very characters
     * @param salt salt of the digest, hexadecimal
     * @param reason why it was done, where somebody said so
     * @param account opaque id of who did it; only for those who may read the journal
     * @param touches what it touches; only for those who may read the journal
     * @param payloadDigest SHA-256 of salt, payload and reason, hexadecimal
     * @param hash the chain's hash at this entry, hexadecimal
     */
    public record Entry(
            long sequence,
            String recordedAt,
            long transaction,
            String role,
            String type,
            String subject,
            boolean replayed,
            String loadedAt,
            int version,
            @Nullable String payload,
            @Nullable String salt,
            @Nullable String reason,
            @Nullable String account,
            @Nullable List<String> touches,
            String payloadDigest,
            String hash) {

        static Entry of(JournalEntry entry) {
            return of(entry, null, null);
        }

        /** With what makes up the header of its hash. */
        static Entry whole(JournalEntry entry) {
            return of(entry, entry.account(), entry.touches());
        }

        private static Entry of(JournalEntry entry, @Nullable String account, @Nullable List<String> touches) {
            var salt = entry.salt();
            return new Entry(
                    entry.sequence(),
                    entry.recordedAt().toString(),
                    entry.transaction(),
                    entry.role(),
                    entry.type(),
                    entry.subject(),
                    entry.replayed(),
                    entry.loadedAt().toString(),
                    entry.version(),
                    entry.payload(),
                    salt == null ? null : HexFormat.of().formatHex(salt),
                    entry.reason(),
                    account,
                    touches,
                    entry.payloadDigest(),
                    entry.hash());
        }
    }
}
