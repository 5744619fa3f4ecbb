package dk.roedtraad.journal;

import dk.roedtraad.shared.CanonicalJson;
import dk.roedtraad.shared.Digests;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One change of the record.
 *
 * <p>Entries are numbered without gaps and never changed. Each carries {@code SHA-256(previous hash ‖ header ‖ payload digest)}, where the
 * payload digest is {@code SHA-256(salt ‖ payload)}, followed by a line feed and the reason where there is one: a payload can be withheld from a reader, or erased by law together with its
 * salt, and the chain still verifies.
 *
 * @param sequence place in the journal, from 1
 * @param recordedAt recorded time, strictly growing from transaction to transaction; what {@code at} asks
 * @param transaction sequence of the transaction's first entry; entries of one transaction share it and the recorded time
 * @param account opaque id of who did it
 * @param role the role in which it was done
 * @param type item and verb, such as {@code linkAdded}
 * @param subject noun and identity of the item, such as {@code link:k0123456789ab}
 * @param touches what a reader must be allowed to see to see the entry
 * @param version version of the payload's form
 * @param replayed whether it is a past event loaded later
 * @param loadedAt the true time of writing
 * @param salt random bytes, or null when erased
 * @param payload the item after the change, canonical JSON, or null when erased
 * @param reason why it was done, or null when none was given or it is erased
 * @param payloadDigest SHA-256 of salt, payload and reason, hexadecimal
 * @param hash the chain's hash at this entry, hexadecimal
 */
public record JournalEntry(
        long sequence,
        Instant recordedAt,
        long transaction,
        String account,
        String role,
        String type,
        String subject,
        List<String> touches,
        int version,
        boolean replayed,
        Instant loadedAt,
        byte @Nullable [] salt,
        @Nullable String payload,
        @Nullable String reason,
        String payloadDigest,
        String hash) {

    /** The version of the payloads that this release writes. */
    public static final int PAYLOAD_VERSION = 1;

    /** The checkpoint of whoever has applied this entry. */
    public Checkpoint checkpoint() {
        return new Checkpoint(sequence, hash);
    }

    // [impl->req~hash-chain~1]
    /** The hash this entry must have after one of that hash. */
    public String hashAfter(String previousHash) {
        var hex = HexFormat.of();
        return hex.formatHex(Digests.sha256(
                hex.parseHex(previousHash), header().getBytes(StandardCharsets.UTF_8), hex.parseHex(payloadDigest)));
    }

    /** The digest of a salted payload and its reason, hexadecimal. A payload holds no line feed. */
    public static String digest(byte[] salt, String payload, @Nullable String reason) {
        var words = reason == null ? payload : payload + "\n" + reason;
        return HexFormat.of().formatHex(Digests.sha256(salt, words.getBytes(StandardCharsets.UTF_8)));
    }

    private String header() {
        var header = new TreeMap<String, Object>();
        header.put("sequence", sequence);
        header.put("recordedAt", recordedAt.toString());
        header.put("transaction", transaction);
        header.put("account", account);
        header.put("role", role);
        header.put("type", type);
        header.put("subject", subject);
        header.put("touches", touches);
        header.put("version", version);
        header.put("replayed", replayed);
        header.put("loadedAt", loadedAt.toString());
        return CanonicalJson.of(header);
    }
}
