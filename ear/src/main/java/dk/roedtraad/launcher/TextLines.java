package dk.roedtraad.launcher;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text in UTF-8, one at a time, each at most so long that it fits into memory. */
final class TextLines implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 8 << 20;

    private final InputStream bytes;
    private long number;

    TextLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, BUFFER);
    }

    /** The number of the line last read, from 1. */
    long number() {
        return number;
    }

    /**
     * The next line without its line feed, or null at the end.
     *
     * @throws NotAnEntryException when the line is too long or no UTF-8; the next call goes on after it
     */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        int next = bytes.read();
        if (next < 0) {
            return null;
        }
        number++;
        long length = 0;
        for (; next >= 0 && next != '\n'; next = bytes.read()) {
            if (++length <= LONGEST) {
                line.write(next);
            }
        }
        if (length > LONGEST) {
            throw new NotAnEntryException("is longer than " + LONGEST + " bytes");
        }
        return decoded(line.toByteArray());
    }

    private static String decoded(byte[] line) throws NotAnEntryException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException problem) {
            throw new NotAnEntryException("is no UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
