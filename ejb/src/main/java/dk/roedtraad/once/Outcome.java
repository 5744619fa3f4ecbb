package dk.roedtraad.once;

import dk.roedtraad.shared.Written;

/** What came of a request that may have come before. */
public sealed interface Outcome {

    /** It came for the first time, and this is what the use case answers. */
    record Fresh(Written written) implements Outcome {}

    /** It has written before; this is what was answered then. */
    record Repeated(Receipt receipt) implements Outcome {}

    /** Another request has that key. */
    record Mistaken() implements Outcome {}
}
