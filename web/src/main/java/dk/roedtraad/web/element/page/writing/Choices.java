package dk.roedtraad.web.element.page.writing;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.Decision;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.followup.Unit;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Town;
import dk.roedtraad.shared.Versions;
import dk.roedtraad.trace.Coverage;
import dk.roedtraad.trace.LinkRule;
import dk.roedtraad.trace.TraceLink;
import dk.roedtraad.trace.TraceLinks;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.site.page.Names;
import dk.roedtraad.web.site.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be chosen in the fields of the forms on an element's page, in the reader's language. */
@Named
@RequestScoped
public class Choices {

    @Inject
    private RecordRows rows;

    @Inject
    private TraceLinks traceLinks;

    @Inject
    private Elements elements;

    @Inject
    private Versions versions;

    @Inject
    private Caller caller;

    @Inject
    private Names names;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private @Nullable ElementView element;
    private @Nullable List<Choice> linkTypes;
    private @Nullable List<Choice> links;

    /**
     * A value and what people call it.
     *
     * @param value what is sent
     * @param label what is shown
     */
    public record Choice(String value, String label) {}

    /** Says which element the choices are for. */
    public void read(ElementView shown) {
        element = shown;
    }

    /** The types by which the element may link, each with what it may link to. */
    public List<Choice> getLinkTypes() {
        if (linkTypes == null) {
            linkTypes = element == null ? List.of() : linkTypes(element.kind());
        }
        return linkTypes;
    }

    private List<Choice> linkTypes(String kind) {
        Map<String, List<LinkRule>> byType = rows.of(LinkRule.class).current().stream()
                .filter(rule -> rule.from().equals(kind))
                .collect(Collectors.groupingBy(LinkRule::type, LinkedHashMap::new, Collectors.toList()));
        return byType.entrySet().stream()
                .map(entry -> new Choice(
                        entry.getKey(), words.of(names.forward(entry.getKey())) + " – " + kinds(entry.getValue())))
                .toList();
    }

    private String kinds(List<LinkRule> rules) {
        return rules.stream()
                .map(rule -> words.lower(words.of(names.kind(rule.to()))))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The links at either end of which the element stands, each with the version that the page shows. */
    public List<Choice> getLinks() {
        if (links == null) {
            links = element == null ? List.of() : links(element);
        }
        return links;
    }

    private List<Choice> links(ElementView shown) {
        var found = traceLinks.at(caller.sight(), shown.id());
        var ends = found.stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .collect(Collectors.toSet());
        var known = elements.findAll(caller.sight(), ends).stream()
                .collect(Collectors.toMap(ElementView::id, view -> view));
        return found.stream()
                .map(link -> new Choice(link.id() + "@" + versions.of("link:" + link.id()), label(link, known)))
                .toList();
    }

    private String label(TraceLink link, Map<ElementId, ElementView> known) {
        return words.cited(known.get(link.from())) + " " + words.of(names.forward(link.type())) + " "
                + words.cited(known.get(link.to()));
    }

    /** How much a link may take up. */
    public List<Choice> getCovers() {
        return constants("covers", Coverage.values(), value -> true);
    }

    /** What may be answered. */
    public List<Choice> getAnswers() {
        return constants("answer", AnswerValue.values(), value -> value != AnswerValue.NOT_ANSWERED);
    }

    /** How far something may have come. */
    public List<Choice> getSteps() {
        return constants("progress", ProgressValue.values(), value -> true);
    }

    private <E extends Enum<E>> List<Choice> constants(String group, E[] values, Predicate<E> isOffered) {
        return Arrays.stream(values)
                .filter(isOffered)
                .map(value -> new Choice(Codes.of(value), words.name(group, value)))
                .toList();
    }

    /** The council and the committees, today's first. */
    public List<Choice> getBodies() {
        return units(Unit::isBody);
    }

    /** All units, today's first. */
    public List<Choice> getUnits() {
        return units(unit -> true);
    }

    private List<Choice> units(Predicate<Unit> isOffered) {
        var today = Town.today(clock);
        return rows.of(Unit.class).current().stream()
                .filter(isOffered)
                .sorted(Comparator.comparing((Unit unit) -> !unit.existedOn(today))
                        .thenComparing(unit -> words.of(unit.name())))
                .map(unit -> new Choice(unit.id(), words.of(unit.name()) + until(unit)))
                .toList();
    }

    private String until(Unit unit) {
        return unit.to() == null ? "" : " (" + words.say("unit.until") + " " + words.date(unit.to()) + ")";
    }

    /** The decisions, newest first. */
    public List<Choice> getDecisions() {
        return rows.of(Decision.class).current().stream()
                .sorted(Comparator.comparing(Decision::date).reversed())
                .map(decision ->
                        new Choice(decision.id(), words.date(decision.date()) + " – " + words.of(decision.title())))
                .toList();
    }
}
