package dk.roedtraad.tracing.report;

import dk.roedtraad.tracing.Defect;
import dk.roedtraad.tracing.Trace;
import dk.roedtraad.tracing.TraceReport;
import dk.roedtraad.tracing.TracedItem;
import java.io.IOException;
import java.io.Writer;

/** The report for people: each item with something wrong, where it stands, what is wrong and what to do; then the circles; then the sum. */
public final class TextReport implements TraceReport {

    @Override
    public void write(Trace trace, Writer out) throws IOException {
        for (var item : trace.items()) {
            if (item.defect() != Defect.NONE) {
                write(item, out);
            }
        }
        for (var cycle : trace.cycles()) {
            out.write("circle: " + cycle + "\n    each covers the next; take one of these links away\n\n");
        }
        out.write(Totals.of(trace).table());
        out.write(sum(trace));
    }

    private static void write(TracedItem item, Writer out) throws IOException {
        var title = item.item().wording().title();
        out.write(item.item().position() + ": " + item.id() + (title.isEmpty() ? "" : " (" + title + ")") + "\n");
        for (var finding : Findings.of(item)) {
            out.write("    " + finding + "\n");
        }
        out.write("\n");
    }

    private static String sum(Trace trace) {
        int items = trace.items().size();
        if (trace.isClean()) {
            return "ok: " + items + " items\n";
        }
        var circles = trace.cycles().isEmpty() ? "" : ", " + trace.cycles().size() + " circles";
        return "not ok: " + items + " items, " + trace.count(Defect.DIRECT) + " wrong themselves, "
                + trace.count(Defect.TRANSITIVE) + " wrong through what covers them" + circles + "\n";
    }
}
