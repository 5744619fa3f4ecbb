package dk.roedtraad.ingest.yaml;

import dk.roedtraad.element.Kind;
import dk.roedtraad.element.Source;
import dk.roedtraad.element.Theme;
import dk.roedtraad.followup.Decision;
import dk.roedtraad.followup.Outcome;
import dk.roedtraad.followup.Unit;
import dk.roedtraad.followup.UnitType;
import dk.roedtraad.ingest.DataDirectory;
import dk.roedtraad.ingest.DataDirectory.Scope;
import dk.roedtraad.ingest.Located;
import dk.roedtraad.ingest.Problems;
import dk.roedtraad.shared.RecordItem;
import dk.roedtraad.trace.LinkRule;
import dk.roedtraad.trace.LinkType;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/** The sections of one file. */
final class Sections {

    /** Case numbers as Danish municipalities write them: a KLE group, facet and running number, or the older ones. */
    private static final Pattern CASE =
            Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}-[A-ZÆØÅ]\\d{2}-\\d{1,7}-\\d{2,4}|[0-9A-ZÆØÅ./-]{4,40}");

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int UNLIMITED = 999_999;

    private final String file;
    private final DataDirectory directory;
    private final Problems problems;

    Sections(String file, DataDirectory directory, Problems problems) {
        this.file = file;
        this.directory = directory;
        this.problems = problems;
    }

    void read(Node root) {
        var sections = new Fields(file, root, "sections", problems);
        readReference(sections);
        var documents = new DocumentSection(directory, problems);
        each(sections, "documents", "a document", documents::read);
        var followUp = new FollowUpSections(directory, problems);
        scoped(sections, "links", Scope.LINKS, followUp::readLink);
        scoped(sections, "lineage", Scope.LINEAGE, followUp::readLineage);
        scoped(sections, "answers", Scope.ANSWERS, followUp::readAnswer);
        scoped(sections, "progress", Scope.PROGRESS, followUp::readProgress);
        scoped(sections, "promises", Scope.PROMISES, followUp::readPromise);
        sections.done();
    }

    private void readReference(Fields sections) {
        items(sections, "kinds", "a kind", this::kind);
        items(sections, "linkTypes", "a link type", this::linkType);
        items(sections, "linkRules", "a link rule", Sections::linkRule);
        items(sections, "themes", "a theme", this::theme);
        items(sections, "units", "a unit", Sections::unit);
        items(sections, "sources", "a source", Sections::source);
        items(sections, "decisions", "a decision", Sections::decision);
    }

    private void scoped(Fields sections, String name, Scope scope, Consumer<Fields> reading) {
        if (sections.has(name)) {
            directory.scopes().add(scope);
        }
        each(sections, name, "an entry of " + name, reading);
    }

    private static void each(Fields sections, String name, String expected, Consumer<Fields> reading) {
        for (var fields : sections.list(name, expected)) {
            reading.accept(fields);
            fields.done();
        }
    }

    private void items(Fields sections, String name, String expected, Function<Fields, RecordItem> reading) {
        each(
                sections,
                name,
                expected,
                fields -> directory.items().add(new Located<>(reading.apply(fields), fields.place())));
    }

    private Kind kind(Fields f) {
        return new Kind(
                f.code("code"),
                f.bilingual("name"),
                f.bilingual("plural"),
                !f.has("counted") || f.flag("counted"),
                f.flag("answerable"),
                f.number("position", count(Kind.class)));
    }

    private LinkType linkType(Fields f) {
        return new LinkType(
                f.code("code"),
                f.bilingual("forward"),
                f.bilingual("backward"),
                f.number("position", count(LinkType.class)));
    }

    private static LinkRule linkRule(Fields f) {
        var rule = new LinkRule(
                f.code("from"), f.code("type"), f.code("to"), f.number("min", 0), f.number("max", UNLIMITED));
        if (rule.min() > rule.max()) {
            f.problem("min", "is greater than max");
        }
        return rule;
    }

    private Theme theme(Fields f) {
        return new Theme(f.key("code"), f.bilingual("name"), f.number("position", count(Theme.class)));
    }

    private static Unit unit(Fields f) {
        var from = f.optionalDate("from");
        var to = f.optionalDate("to");
        if (from != null && to != null && to.isBefore(from)) {
            f.problem("to", "lies before »from«");
        }
        return new Unit(
                f.key("id"),
                f.constant(UnitType.class, "type"),
                f.bilingual("name"),
                from,
                to,
                f.optionalKey("succeeds"),
                f.flag("example"));
    }

    private static Source source(Fields f) {
        var sha256 = f.optional("sha256");
        if (sha256 != null && !SHA256.matcher(sha256).matches()) {
            f.problem("sha256", "must be 64 hexadecimal digits in lower case");
        }
        return new Source(
                f.key("id"),
                f.required("title"),
                f.optional("address"),
                f.optional("page"),
                f.optionalDate("captured"),
                sha256,
                f.optionalBilingual("note"));
    }

    private static Decision decision(Fields f) {
        var caseNumber = f.optional("case");
        if (caseNumber != null && !CASE.matcher(caseNumber).matches()) {
            f.problem("case", "»" + caseNumber + "« is no case number; write it like 00.22.00-P35-11-21");
        }
        return new Decision(
                f.key("id"),
                f.key("body"),
                f.date("date"),
                f.optional("item"),
                caseNumber,
                f.bilingual("title"),
                f.has("outcome") ? f.constant(Outcome.class, "outcome") : null,
                f.optionalKey("source"),
                f.flag("example"));
    }

    /** Reference data without a position of its own keep the order in which they are written. */
    private int count(Class<? extends RecordItem> type) {
        return (int) directory.items().stream()
                        .filter(item -> type.isInstance(item.value()))
                        .count()
                + 1;
    }
}
