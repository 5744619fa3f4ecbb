package dk.roedtraad.search;

import dk.roedtraad.shared.Digests;
import java.nio.ByteBuffer;
import java.time.LocalDate;

/**
 * The reading order of everything in one number: 20 bits for the date of the edition, 23 that keep documents of one date apart, 20 for
 * the position within the edition.
 */
final class ReadingOrder {

    private static final LocalDate FIRST = LocalDate.of(1600, 1, 1);
    private static final int DATE_BITS = 20;
    private static final int DOCUMENT_BITS = 23;
    private static final int POSITION_BITS = 20;

    private ReadingOrder() {}

    static long of(LocalDate date, String document, int position) {
        long days = fitting(date.toEpochDay() - FIRST.toEpochDay(), DATE_BITS);
        long place = fitting(position, POSITION_BITS);
        return ((days << DOCUMENT_BITS | apart(document)) << POSITION_BITS) | place;
    }

    /** The document's own bits; they only have to differ, and must not change when other documents come or go. */
    private static long apart(String document) {
        var digest = Digests.sha256(document.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - DOCUMENT_BITS);
    }

    private static long fitting(long value, int bits) {
        return Math.max(0, Math.min(value, (1L << bits) - 1));
    }
}
