package dk.roedtraad.ingest.yaml;

import dk.roedtraad.element.Lineage;
import dk.roedtraad.element.LineageType;
import dk.roedtraad.followup.Answer;
import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.Progress;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.followup.Promise;
import dk.roedtraad.followup.PromiseState;
import dk.roedtraad.ingest.DataDirectory;
import dk.roedtraad.ingest.DataDirectory.ElementRef;
import dk.roedtraad.ingest.DataDirectory.LinkEntry;
import dk.roedtraad.ingest.Located;
import dk.roedtraad.ingest.Problems;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Key;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.trace.Coverage;
import dk.roedtraad.trace.Passage;
import org.jspecify.annotations.Nullable;

/** The sections of links, lineage, answers, progress and promises. */
final class FollowUpSections {

    private final DataDirectory directory;
    private final Problems problems;

    FollowUpSections(DataDirectory directory, Problems problems) {
        this.directory = directory;
        this.problems = problems;
    }

    void readLink(Fields f) {
        var from = f.element("from");
        var to = f.element("to");
        var link = new LinkEntry(
                from == null ? unknown() : from,
                f.code("type"),
                to == null ? unknown() : to,
                f.constant(Coverage.class, "covers"),
                reason(f),
                f.optionalDate("date"),
                f.optionalKey("decision"),
                passage(f),
                f.optionalKey("source"),
                f.flag("example"));
        directory.links().add(new Located<>(link, f.place()));
    }

    private static String reason(Fields f) {
        f.required("reason");
        var reason = f.block("reason");
        if (reason != null && reason.length() < Mistakes.SHORTEST_REASON) {
            f.problem("reason", "says too little; write at least " + Mistakes.SHORTEST_REASON + " characters");
        }
        return reason == null ? "?" : reason;
    }

    private static @Nullable Passage passage(Fields f) {
        var fields = f.optionalFields("passage", "the passage, {quote: …, prefix: …, suffix: …},");
        if (fields == null) {
            return null;
        }
        fields.required("quote");
        var quote = fields.block("quote");
        var passage = new Passage(quote == null ? "?" : quote, fields.block("prefix"), fields.block("suffix"));
        fields.done();
        return passage;
    }

    void readLineage(Fields f) {
        add(
                f,
                new Lineage(
                        f.constant(LineageType.class, "type"),
                        id(f, "later"),
                        id(f, "earlier"),
                        f.date("date"),
                        f.block("reason"),
                        f.flag("example")));
    }

    void readAnswer(Fields f) {
        var answer = new Answer(
                id(f, "on"),
                f.constant(AnswerValue.class, "value"),
                f.date("date"),
                f.key("body"),
                f.optionalKey("unit"),
                f.block("reason"),
                f.optionalKey("decision"),
                f.keys("evidence"),
                f.optionalKey("source"),
                f.flag("example"));
        if (answer.value().needsReason() && answer.reason() == null) {
            problems.add(f.place("value"), "such an answer needs a »reason«; add it");
        }
        if (answer.value() == AnswerValue.NOT_ANSWERED) {
            f.problem("value", "that nothing was answered is not an answer; leave the entry out");
        }
        add(f, answer);
    }

    void readProgress(Fields f) {
        var progress = new Progress(
                id(f, "on"),
                f.constant(ProgressValue.class, "value"),
                f.date("date"),
                f.optionalKey("unit"),
                f.block("reason"),
                f.optionalDate("target"),
                f.keys("evidence"),
                f.optionalKey("source"),
                f.flag("example"));
        if (progress.value().needsReason() && progress.reason() == null) {
            problems.add(f.place("value"), "such progress needs a »reason«; add it");
        }
        if (progress.value().needsEvidence() && progress.evidence().isEmpty()) {
            problems.add(f.place("value"), "what is done needs »evidence«; name at least one source");
        }
        add(f, progress);
    }

    void readPromise(Fields f) {
        var on = f.required("on");
        var element = on.contains("/") ? f.element("on") : null;
        if (!on.contains("/") && !on.equals("?") && !Key.isKey(on)) {
            f.problem("on", "»" + on + "« names neither a document nor an element; write document or document/key");
        }
        var promise = new Promise(
                f.key("id"),
                f.bilingual("title"),
                element == null ? on : element.document(),
                element == null ? null : element.id(),
                f.optionalKey("body"),
                f.date("made"),
                f.date("due"),
                f.optionalBilingual("dueNote"),
                f.constant(PromiseState.class, "state"),
                f.optionalDate("kept"),
                f.optionalDate("checked"),
                f.keys("evidence"),
                f.optionalKey("source"),
                f.flag("example"));
        check(f, promise);
        add(f, promise);
    }

    private void check(Fields f, Promise promise) {
        if (promise.due().isBefore(promise.made())) {
            f.problem("due", "lies before the promise was made");
        }
        if (promise.state() == PromiseState.KEPT
                && (promise.kept() == null || promise.evidence().isEmpty())) {
            problems.add(
                    f.place("state"), "a kept promise needs »kept« (the date) and »evidence« (a source); add them");
        }
        if (promise.state() == PromiseState.NOT_FOUND && promise.checked() == null) {
            problems.add(
                    f.place("state"), "a promise that was not found needs »checked« (when it was looked for); add it");
        }
    }

    private void add(Fields f, RecordItem item) {
        directory.items().add(new Located<>(item, f.place()));
    }

    private static ElementId id(Fields f, String name) {
        var element = f.element(name);
        return element == null ? unknown().id() : element.id();
    }

    private static ElementRef unknown() {
        return new ElementRef("unknown", "unknown");
    }
}
