package dk.roedtraad.launcher;

import java.io.IOException;

/** A line of a journal export that holds no entry; its message is the rest of a sentence about the line. */
final class NotAnEntryException extends IOException {

    private static final long serialVersionUID = 1L;

    NotAnEntryException(String what) {
        super(what);
    }
}
