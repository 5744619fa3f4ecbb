package dk.roedtraad.system;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What writers have sent and what was acknowledged: each change by its key, which is its reason too. */
final class Diary {

    private final Map<String, Change> open = new ConcurrentHashMap<>();
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

    /**
     * A change as it was sent.
     *
     * @param key its idempotency key, and its reason
     * @param role who sends it
     * @param path where to
     * @param mark the version it rests on, or empty
     * @param body what is sent
     */
    record Change(String key, String role, String path, String mark, String body) {}

    void sends(Change change) {
        open.put(change.key(), change);
    }

    /** Notes the answer: a change that was refused is no longer open, one that was acknowledged must never be lost. */
    void answered(Change change, Reply reply) {
        if (reply.status() == 201) {
            acknowledged.put(change.key(), reply.json().get("sequence").getAsLong());
        }
        if (reply.status() < 500) {
            open.remove(change.key());
        }
    }

    /** What got no answer. */
    Collection<Change> open() {
        return open.values();
    }

    /** The sequences of what was acknowledged, by key. */
    Map<String, Long> acknowledged() {
        return acknowledged;
    }
}
