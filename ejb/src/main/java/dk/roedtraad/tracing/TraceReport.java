package dk.roedtraad.tracing;

import java.io.IOException;
import java.io.Writer;

/** A way to tell what a trace has found. */
@FunctionalInterface
public interface TraceReport {

    /** Writes the whole report, lines ending in LF. */
    void write(Trace trace, Writer out) throws IOException;
}
