package dk.roedtraad.once;

/**
 * A request as it is recognised when it comes again.
 *
 * @param account who sends it
 * @param key what the sender calls it
 * @param digest of what is asked for; another request must not have the same key
 */
public record Repeatable(String account, String key, String digest) {}
