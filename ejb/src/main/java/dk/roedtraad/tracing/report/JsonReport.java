package dk.roedtraad.tracing.report;

import dk.roedtraad.tracing.Defect;
import dk.roedtraad.tracing.ItemId;
import dk.roedtraad.tracing.Trace;
import dk.roedtraad.tracing.TraceReport;
import dk.roedtraad.tracing.TracedItem;
import dk.roedtraad.tracing.TracedLink;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The whole verdict for machines, an item a line. */
public final class JsonReport implements TraceReport {

    @Override
    public void write(Trace trace, Writer out) throws IOException {
        var json = new JsonText(out);
        json.beginObject().field("ok", trace.isClean());
        json.field("items", trace.items().size());
        json.field("direct", trace.count(Defect.DIRECT));
        json.field("transitive", trace.count(Defect.TRANSITIVE));
        Totals.of(trace).write(json);
        json.key("cycles").beginList();
        for (var cycle : trace.cycles()) {
            json.beginList();
            for (var id : cycle.path()) {
                json.value(id.toString());
            }
            json.endList();
        }
        json.endList();
        json.key("specification").beginList();
        for (var item : trace.items()) {
            out.write('\n');
            write(item, json);
        }
        json.endList().endObject();
        out.write('\n');
    }

    private static void write(TracedItem traced, JsonText json) throws IOException {
        var item = traced.item();
        json.beginObject().field("id", traced.id().toString());
        json.field("title", item.wording().title());
        json.field("file", item.position().file()).field("line", item.position().line());
        json.field("status", item.status().word());
        json.field("defect", word(traced.defect()));
        json.field("shallow", traced.isCovered() ? "covered" : "uncovered");
        json.field("deep", word(traced.deep()));
        json.field("needs", item.needs()).field("uncovered", traced.uncoveredTypes());
        json.field("overCovered", traced.overCoveredTypes());
        json.field("duplicate", traced.copy().isPresent());
        write("outgoing", traced.outgoing(), json);
        write("incoming", traced.incoming(), json);
        json.endObject();
    }

    private static void write(String direction, List<TracedLink> links, JsonText json) throws IOException {
        json.key(direction).beginList();
        for (var link : links) {
            var other = link.other().map(TracedItem::id).map(ItemId::toString);
            json.beginObject().field("status", link.status().word());
            json.field("named", link.named().toString());
            if (other.isPresent()) {
                json.field("item", other.get());
            }
            json.endObject();
        }
        json.endList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
