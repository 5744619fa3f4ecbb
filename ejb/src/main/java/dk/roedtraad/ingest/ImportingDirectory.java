package dk.roedtraad.ingest;

import dk.roedtraad.element.Element;
import dk.roedtraad.element.Lineage;
import dk.roedtraad.followup.Answer;
import dk.roedtraad.followup.Progress;
import dk.roedtraad.followup.Promise;
import dk.roedtraad.ingest.DataDirectory.Scope;
import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.trace.TraceLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings the record to what a data directory says, whole or not at all.
 *
 * <p>The files are read, settled against the record and checked; only when nothing is wrong the differences are written, each as a journal
 * entry. Into an empty journal they are replayed by day; otherwise they happen now, in one change set.
 */
@ApplicationScoped
public class ImportingDirectory {

    private static final ZoneId TOWN = ZoneId.of("Europe/Copenhagen");

    @Inject
    private DataFormat format;

    @Inject
    private RecordRows rows;

    @Inject
    private Journal journal;

    @Inject
    private Recorder recorder;

    @Inject
    private Clock clock;

    // [impl->req~one-way-in~1]
    // [impl->req~all-or-nothing~1]
    /**
     * Imports the files of a directory.
     *
     * @param dryRun true to say what would change and write nothing
     */
    @Transactional
    public ImportReport importFiles(List<SourceFile> files, boolean dryRun) {
        var problems = new Problems();
        var directory = read(files, problems);
        if (!problems.isEmpty()) {
            return ImportReport.refused(problems);
        }
        // Begun before the record is read, so that no other writer comes between.
        var now = recorder.begin(Actor.IMPORT, null);
        var known = RecordState.of(rows);
        var settled = settle(directory, new Settled(known.copy(), problems));
        if (!problems.isEmpty()) {
            return ImportReport.refused(problems);
        }
        var changes = Change.between(known, settled.wanted());
        if (!dryRun && journal.head().equals(Checkpoint.NOTHING)) {
            replay(changes, settled.wanted());
        } else if (!dryRun) {
            changes.forEach(change -> now.record(change.verb(), change.item()));
        }
        return new ImportReport(false, summary(changes, dryRun), changes.size());
    }

    private DataDirectory read(List<SourceFile> files, Problems problems) {
        var sorted =
                files.stream().sorted(Comparator.comparing(SourceFile::name)).toList();
        if (sorted.isEmpty()) {
            problems.add(new Place(".", 0), "the directory holds no *.yaml file; see docs/data-format.md");
        }
        return format.read(sorted, problems);
    }

    /** The record as the files want it, with what is wrong noted. */
    static Settled settle(DataDirectory directory, Settled settled) {
        forgetCompleteLists(directory, settled.wanted());
        directory.items().forEach(item -> settled.take(item.value(), item.place()));
        var documents = new SettlingDocuments(settled);
        directory.documents().forEach(documents::settle);
        var links = new SettlingLinks(settled);
        directory.links().forEach(links::settle);
        new CheckingReferences(settled).check(settled.written());
        return settled;
    }

    // [impl->req~completeness-claims~1]
    private static void forgetCompleteLists(DataDirectory directory, RecordState wanted) {
        var documents = directory.documents().stream()
                .map(entry -> entry.value().document().id())
                .collect(Collectors.toSet());
        var elements = wanted.all(Element.class).stream()
                .filter(element -> documents.contains(element.document()))
                .map(Element::element)
                .collect(Collectors.toSet());
        directory.scopes().forEach(scope -> forget(scope, wanted, documents, elements));
    }

    private static void forget(Scope scope, RecordState wanted, Set<String> documents, Set<ElementId> elements) {
        switch (scope) {
            case LINKS -> wanted.removeIf(TraceLink.class, link -> elements.contains(link.from()));
            case LINEAGE -> wanted.removeIf(Lineage.class, lineage -> elements.contains(lineage.later()));
            case ANSWERS -> wanted.removeIf(Answer.class, answer -> elements.contains(answer.element()));
            case PROGRESS -> wanted.removeIf(Progress.class, entry -> elements.contains(entry.element()));
            case PROMISES -> wanted.removeIf(Promise.class, promise -> documents.contains(promise.document()));
            default -> throw new IllegalStateException("No rule for " + scope);
        }
    }

    private void replay(List<Change> changes, RecordState wanted) {
        new Replay(wanted).byDay(changes).forEach((day, ofDay) -> {
            var changeSet = recorder.begin(Actor.IMPORT, null, instant(day));
            ofDay.forEach(change -> changeSet.record(change.verb(), change.item()));
        });
    }

    /** Noon of the day in town, but never later than now. */
    private Instant instant(LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(TOWN).toInstant();
        return noon.isAfter(clock.instant()) ? clock.instant() : noon;
    }

    private static List<String> summary(List<Change> changes, boolean dryRun) {
        if (changes.isEmpty()) {
            return List.of("Nothing differs; nothing was written.");
        }
        var counts = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.item().noun() + " "
                                + change.verb().name().toLowerCase(java.util.Locale.ROOT),
                        TreeMap::new,
                        Collectors.counting()));
        var lines = new java.util.ArrayList<String>();
        counts.forEach((what, count) -> lines.add(count + " " + what));
        lines.add(changes.size() + " changes" + (dryRun ? " would be written (dry run)." : " written."));
        return lines;
    }
}
