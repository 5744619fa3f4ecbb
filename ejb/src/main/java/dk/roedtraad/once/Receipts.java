package dk.roedtraad.once;

import java.time.Instant;
import java.util.Optional;

/** The requests that wrote something, within the transaction that writes. */
public interface Receipts {

    /**
     * Takes the key for this request. Who sends the same key at the same time waits here until the first one is through.
     *
     * @return false when a request of that key has written
     */
    boolean claim(Repeatable request, Instant now);

    /** Whether the request that has the key asked for the same. */
    boolean isSame(Repeatable request);

    /** What the request that has the key was answered. */
    Optional<Receipt> find(Repeatable request);

    /** Remembers what the request is answered. */
    void keep(Repeatable request, Receipt receipt);

    /** Gives the key free, since nothing was written. */
    void release(Repeatable request);

    /** Forgets some of what is older, if nobody else is about to. */
    void forgetBefore(Instant oldest);
}
