package dk.roedtraad.tracing.report;

import static dk.roedtraad.tracing.Items.item;
import static dk.roedtraad.tracing.Items.trace;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.tracing.Trace;
import dk.roedtraad.tracing.TraceReport;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ReportsTest {

    @Test
    void saysThatAllIsWell() throws IOException {
        assertThat(text(trace(item("req~a~1"))))
                .isEqualTo("req        1 items        1 covered        1 all the way down\nok: 1 items\n");
    }

    @Test
    void saysWhatIsWrongWhereAndWhatToDo() throws IOException {
        assertThat(text(trace(item("req~a~2").needs("dsn"), item("dsn~a~1").covers("req~a~1"))))
                .contains("""
                        spec.md:1: req~a~2
                            is not covered in dsn: write items of these types that cover it, or drop the need
                            is covered by dsn~a~1 in revision 1, which is not this one
                        """)
                .contains(
                        "rests on req~a~1, which has been reworded (outdated): check that it still holds, then name req~a~2")
                .endsWith("not ok: 2 items, 2 wrong themselves, 0 wrong through what covers them\n");
    }

    @Test
    void showsTheWayToWhatLacksFurtherDown() throws IOException {
        assertThat(text(trace(
                        item("req~a~1").needs("dsn"),
                        item("dsn~a~1").covers("req~a~1").needs("impl"))))
                .contains("is covered, but not all the way down: see dsn~a~1 at spec.md:1");
    }

    @Test
    void namesCircles() throws IOException {
        assertThat(text(trace(
                        item("x~a~1").covers("x~b~1").needs("x"),
                        item("x~b~1").covers("x~a~1").needs("x"))))
                .contains("circle: x~a~1 → x~b~1 → x~a~1\n");
    }

    @Test
    void tellsMachinesTheSame() throws IOException {
        assertThat(print(
                        new JsonReport(),
                        trace(item("req~a~2").needs("dsn"), item("dsn~a~1").covers("req~a~1"))))
                .startsWith("{\"ok\":false,\"items\":2,\"direct\":2,\"transitive\":0,")
                .contains("\"id\":\"dsn~a~1\"")
                .contains("{\"status\":\"outdated\",\"named\":\"req~a~1\",\"item\":\"req~a~2\"}")
                .contains("{\"status\":\"orphaned\",\"named\":\"req~a~1\"}");
    }

    private static String text(Trace trace) throws IOException {
        return print(new TextReport(), trace);
    }

    private static String print(TraceReport report, Trace trace) throws IOException {
        var printed = new StringWriter();
        report.write(trace, printed);
        return printed.toString();
    }
}
