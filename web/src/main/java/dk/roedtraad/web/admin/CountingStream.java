package dk.roedtraad.web.admin;

import dk.roedtraad.web.rest.ProblemException;
import dk.roedtraad.web.rest.ProblemType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read and stops at a limit. */
final class CountingStream extends FilterInputStream {

    private final ZipLimits limits;
    private long count;

    CountingStream(InputStream body, ZipLimits limits) {
        super(body);
        this.limits = limits;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        counted(sign < 0 ? 0 : 1);
        return sign;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        counted(Math.max(0, read));
        return read;
    }

    private void counted(int bytes) {
        count += bytes;
        if (count > limits.body()) {
            throw ProblemException.of(ProblemType.TOO_LARGE, limits.told());
        }
    }
}
