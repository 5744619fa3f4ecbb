package dk.roedtraad.trace;

import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.DecisionRefs;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementRef;
import dk.roedtraad.shared.ElementRefs;
import dk.roedtraad.shared.Mistakes;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Recorder;
import dk.roedtraad.shared.Town;
import dk.roedtraad.shared.Verb;
import dk.roedtraad.shared.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a trace link from a later element to the earlier one it answers, on the newest wordings of both. */
@ApplicationScoped
public class Linking {

    @Inject
    private Recorder recorder;

    @Inject
    private RecordRows rows;

    @Inject
    private ElementRefs elements;

    @Inject
    private DecisionRefs decisions;

    @Inject
    private Clock clock;

    /** Makes the link, or says what is wrong with it. */
    @Transactional
    public Written link(Actor actor, MakeLink command) {
        actor.require(Act.LINK);
        var changes = recorder.begin(actor, command.reason());
        var mistakes = new Mistakes();
        var from = element("from", command.from(), mistakes);
        var to = element("to", command.to(), mistakes);
        checkWords(command, mistakes);
        if (from.isEmpty() || to.isEmpty()) {
            return mistakes.refused();
        }
        checkEnds(command, from.get(), to.get(), mistakes);
        if (!mistakes.isEmpty()) {
            return mistakes.refused();
        }
        var link = link(command, from.get(), to.get());
        return new Written.Done(changes.record(Verb.ADDED, link), link.id());
    }

    private Optional<ElementRef> element(String field, @Nullable ElementId id, Mistakes mistakes) {
        mistakes.given(field, id);
        var element = id == null ? Optional.<ElementRef>empty() : elements.find(id);
        if (id != null && element.isEmpty()) {
            mistakes.notFound(field, id.value());
        }
        return element;
    }

    private void checkWords(MakeLink command, Mistakes mistakes) {
        if (mistakes.given("type", command.type())
                && rows.find(LinkType.class, command.type()).isEmpty()) {
            mistakes.notFound("type", String.valueOf(command.type()));
        }
        mistakes.given("covers", command.covers());
        mistakes.reason("reason", command.reason());
        mistakes.past("date", command.date(), Town.today(clock));
        if (command.decision() != null && !decisions.exists(command.decision())) {
            mistakes.notFound("decision", command.decision());
        }
    }

    private void checkEnds(MakeLink command, ElementRef from, ElementRef to, Mistakes mistakes) {
        mistakes.unless(!from.id().equals(to.id()), "to", "linkToItself");
        var type = command.type();
        if (type != null && rows.find(LinkType.class, type).isPresent()) {
            new LinkRules(rows.of(LinkRule.class).current()).check(from, type, to, mistakes);
            var twice = rows.of(TraceLink.class).current(TraceLink.id(from.id(), type, to.id()));
            mistakes.unless(twice.isEmpty(), "to", "linkTwice");
        }
        checkPassage(command.passage(), from, mistakes);
    }

    private void checkPassage(@Nullable Passage passage, ElementRef from, Mistakes mistakes) {
        if (passage != null) {
            mistakes.text("passage", passage.quote());
            mistakes.text("passage", passage.prefix());
            mistakes.text("passage", passage.suffix());
            var words = elements.words(from.id(), from.revision()).orElse("");
            passage.missingFrom(words).ifPresent(part -> mistakes.add("passage", "passageMissing", shortened(part)));
        }
    }

    private static String shortened(String part) {
        int longest = 60;
        return part.length() <= longest ? part : part.substring(0, longest) + "…";
    }

    private TraceLink link(MakeLink command, ElementRef from, ElementRef to) {
        var type = String.valueOf(command.type());
        return new TraceLink(
                TraceLink.id(from.id(), type, to.id()),
                from.id(),
                type,
                to.id(),
                Optional.ofNullable(command.covers()).orElseThrow(),
                String.valueOf(command.reason()),
                Optional.ofNullable(command.date()).orElseGet(() -> Town.today(clock)),
                from.revision(),
                to.revision(),
                command.decision(),
                command.passage(),
                null,
                false);
    }
}
