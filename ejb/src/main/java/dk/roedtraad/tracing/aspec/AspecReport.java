package dk.roedtraad.tracing.aspec;

import dk.roedtraad.tracing.Depth;
import dk.roedtraad.tracing.ItemId;
import dk.roedtraad.tracing.LinkStatus;
import dk.roedtraad.tracing.Trace;
import dk.roedtraad.tracing.TraceReport;
import dk.roedtraad.tracing.TracedItem;
import dk.roedtraad.tracing.TracedLink;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The verdict in the shape that OpenFastTrace 4.9.0 prints with {@code trace -o aspec}, so that two programs' verdicts can be compared line by
 * line. As there, only approved items count, and what an outdated or predated link comes to rest on is listed among what the item covers.
 */
public final class AspecReport implements TraceReport {

    @Override
    public void write(Trace trace, Writer out) throws IOException {
        var byType = new LinkedHashMap<String, List<TracedItem>>();
        for (var item : trace.items()) {
            byType.computeIfAbsent(item.id().type(), type -> new ArrayList<>()).add(item);
        }
        var xml = new XmlText(out);
        xml.begin();
        xml.open("specdocument");
        for (var type : byType.entrySet()) {
            xml.open("specobjects", XmlText.attribute("doctype", type.getKey()));
            for (var item : type.getValue()) {
                write(item, xml);
            }
            xml.close("specobjects");
        }
        xml.close("specdocument");
    }

    private static void write(TracedItem traced, XmlText xml) throws IOException {
        xml.open("specobject");
        writeItem(traced, xml);
        writeCoverage(traced, xml);
        writeIds("covering", "coveredType", covered(traced), xml);
        writeIds("dependencies", "dependsOnSpecObject", traced.item().dependsOn(), xml);
        xml.close("specobject");
    }

    private static void writeItem(TracedItem traced, XmlText xml) throws IOException {
        var item = traced.item();
        xml.text("id", item.id().name());
        xml.text("version", Integer.toString(item.id().revision()));
        xml.textIfAny("shortdesc", item.wording().title());
        xml.text("status", item.status().word());
        if (!item.position().file().isEmpty()) {
            xml.text("sourcefile", item.position().file());
            xml.text("sourceline", Integer.toString(item.position().line()));
        }
        xml.textIfAny("description", item.wording().description());
        xml.textIfAny("rationale", item.wording().rationale());
        xml.textIfAny("comment", item.wording().comment());
        writeAll("tags", "tag", item.tags(), xml);
    }

    private static void writeCoverage(TracedItem traced, XmlText xml) throws IOException {
        xml.open("coverage");
        writeAll("needscoverage", "needsobj", traced.item().needs(), xml);
        xml.text("shallowCoverageStatus", shallow(traced));
        xml.text("deepCoverageStatus", traced.deepByApproved().name());
        xml.open("coveringSpecObjects");
        for (var link : traced.incoming()) {
            writeCovering(link, xml);
        }
        xml.close("coveringSpecObjects");
        // Types are listed in the order of a hash set, since that is how they are printed there.
        writeAll("coveredTypes", "coveredType", new HashSet<>(traced.typesCoveredByApproved()), xml);
        writeAll("uncoveredTypes", "uncoveredType", traced.typesUncoveredByApproved(), xml);
        xml.close("coverage");
    }

    private static void writeCovering(TracedLink link, XmlText xml) throws IOException {
        var covering = link.other().orElseThrow();
        xml.open("coveringSpecObject");
        writeId(covering.id(), xml);
        xml.text("status", covering.item().status().word());
        xml.text("ownCoverageStatus", shallow(covering));
        xml.text("deepCoverageStatus", covering.deepByApproved().name());
        xml.text("coveringStatus", coveringStatus(link.status(), covering.deepByApproved()));
        xml.close("coveringSpecObject");
    }

    private static String shallow(TracedItem traced) {
        return traced.isCoveredByApproved() ? "COVERED" : "UNCOVERED";
    }

    private static String coveringStatus(LinkStatus status, Depth deep) {
        if (status.isSuspect()) {
            return "COVERING_WRONG_VERSION";
        }
        if (status == LinkStatus.COVERED_UNWANTED) {
            return "UNEXPECTED";
        }
        return deep == Depth.COVERED ? "COVERING" : "UNCOVERED";
    }

    private static Collection<ItemId> covered(TracedItem traced) {
        var covered = new ArrayList<>(traced.item().covers());
        var known = new LinkedHashSet<>(covered);
        for (var link : traced.outgoing()) {
            link.other().map(TracedItem::id).filter(known::add).ifPresent(covered::add);
        }
        return covered;
    }

    private static void writeIds(String list, String name, Collection<ItemId> ids, XmlText xml) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        xml.open(list);
        for (var id : ids) {
            xml.open(name);
            writeId(id, xml);
            xml.close(name);
        }
        xml.close(list);
    }

    private static void writeId(ItemId id, XmlText xml) throws IOException {
        xml.text("id", id.name());
        xml.text("version", Integer.toString(id.revision()));
        xml.text("doctype", id.type());
    }

    private static void writeAll(String list, String name, Collection<String> words, XmlText xml) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        xml.open(list);
        for (var word : words) {
            xml.text(name, word);
        }
        xml.close(list);
    }
}
