package dk.roedtraad.web.followup.rest;

import dk.roedtraad.element.Documents;
import dk.roedtraad.element.Edition;
import dk.roedtraad.element.ElementView;
import dk.roedtraad.element.Elements;
import dk.roedtraad.element.Vocabulary;
import dk.roedtraad.followup.Answer;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.followup.Progress;
import dk.roedtraad.shared.Language;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.web.element.rest.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what has happened to an element: its wordings and places, what was answered, what was done. */
@ApplicationScoped
public class TellingHistory {

    @Inject
    private Elements elements;

    @Inject
    private Documents documents;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private FollowUps followUps;

    /** All events, oldest first; on one day a wording before an answer, and an answer before progress. */
    public HistoryRepresentation tell(Sight sight, ElementView element, Language language) {
        var sources = new Sources(vocabulary);
        var events = new ArrayList<>(wordings(sight, element, sources, language));
        followUps.answers(element.id()).forEach(answer -> events.add(answered(answer, sources)));
        followUps.progress(element.id()).forEach(progress -> events.add(progressed(progress, sources)));
        events.sort(Comparator.comparing(HistoryEvent::date).thenComparing(HistoryEvent::type));
        return new HistoryRepresentation(element.id(), events.size(), events);
    }

    private List<HistoryEvent> wordings(Sight sight, ElementView element, Sources sources, Language language) {
        Map<String, Edition> editions = documents.editions(sight, element.document()).stream()
                .collect(Collectors.toMap(Edition::id, Function.identity()));
        var events = new ArrayList<HistoryEvent>();
        int before = 0;
        for (var there : elements.appearances(sight, element.id())) {
            var edition = editions.get(there.edition());
            if (edition != null) {
                events.add(worded(there, edition, there.revision() != before, sources, language));
                before = there.revision();
            }
        }
        return events;
    }

    private static HistoryEvent worded(
            ElementView there, Edition edition, boolean reworded, Sources sources, Language language) {
        return new HistoryEvent(
                reworded ? HistoryEvent.Type.REVISION : HistoryEvent.Type.PLACEMENT,
                edition.date(),
                edition.id(),
                edition.status(),
                there.revision(),
                there.number(),
                there.title().in(language),
                there.title().languageFor(language),
                reworded && !there.text().isEmpty() ? there.text() : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                sources.of(there.source()),
                there.example());
    }

    private HistoryEvent answered(Answer answer, Sources sources) {
        return new HistoryEvent(
                HistoryEvent.Type.ANSWER,
                answer.date(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                answer.value(),
                unit(answer.body()),
                unit(answer.unit()),
                answer.reason(),
                null,
                decision(answer.decision()),
                sources.of(answer.evidence()),
                sources.of(answer.source()),
                answer.example());
    }

    private HistoryEvent progressed(Progress progress, Sources sources) {
        return new HistoryEvent(
                HistoryEvent.Type.PROGRESS,
                progress.date(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                progress.value(),
                null,
                unit(progress.unit()),
                progress.reason(),
                progress.target(),
                null,
                sources.of(progress.evidence()),
                sources.of(progress.source()),
                progress.example());
    }

    private @Nullable UnitRepresentation unit(@Nullable String id) {
        return id == null
                ? null
                : followUps.unit(id).map(UnitRepresentation::of).orElse(null);
    }

    private @Nullable DecisionRepresentation decision(@Nullable String id) {
        return id == null
                ? null
                : followUps.decision(id).map(DecisionRepresentation::of).orElse(null);
    }
}
