package dk.roedtraad.followup.jpa;

import dk.roedtraad.followup.Answer;
import dk.roedtraad.followup.Decision;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.followup.Progress;
import dk.roedtraad.followup.Promise;
import dk.roedtraad.followup.Standing;
import dk.roedtraad.followup.Unit;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.RecordRows;
import dk.roedtraad.shared.Rows;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follow-up from its tables. */
@ApplicationScoped
class JpaFollowUps implements FollowUps {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RecordRows rows;

    @Override
    public List<Answer> answers(ElementId element) {
        return answers(List.of(element));
    }

    @Override
    public List<Progress> progress(ElementId element) {
        return progress(List.of(element));
    }

    @Override
    public Map<ElementId, Standing> standings(Collection<ElementId> elements) {
        if (elements.isEmpty()) {
            return Map.of();
        }
        var answers = answers(elements).stream().collect(newest(Answer::element));
        var progress = progress(elements).stream().collect(newest(Progress::element));
        return elements.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> standing(id, answers.get(id), progress.get(id))));
    }

    @Override
    public List<Promise> promises(Sight sight) {
        var subjects = switch (sight) {
            case PUBLIC -> PublicSubjectRow.class;
            case STAFF -> StaffSubjectRow.class;
        };
        return entities.createQuery("""
                        select p from PromiseRow p where p.until = :open
                        and exists (select 1 from %s s where s.subject = coalesce(p.element, p.document))
                        order by p.due, p.id
                        """.formatted(subjects.getSimpleName()), PromiseRow.class)
                .setParameter("open", Rows.OPEN)
                .getResultStream()
                .map(PromiseRow::item)
                .toList();
    }

    @Override
    public Optional<Unit> unit(String id) {
        return rows.of(Unit.class).current(id);
    }

    @Override
    public Optional<Decision> decision(String id) {
        return rows.of(Decision.class).current(id);
    }

    private List<Answer> answers(Collection<ElementId> elements) {
        return newestLast(AnswerRow.class, elements).stream()
                .map(AnswerRow::item)
                .toList();
    }

    private List<Progress> progress(Collection<ElementId> elements) {
        return newestLast(ProgressRow.class, elements).stream()
                .map(ProgressRow::item)
                .toList();
    }

    private <R> List<R> newestLast(Class<R> row, Collection<ElementId> elements) {
        return entities.createQuery(
                        "select r from " + row.getSimpleName()
                                + " r where r.until = :open and r.element in :elements order by r.date, r.since",
                        row)
                .setParameter("open", Rows.OPEN)
                .setParameter(
                        "elements", elements.stream().map(ElementId::value).toList())
                .getResultList();
    }

    private static <T> Collector<T, ?, Map<ElementId, T>> newest(Function<T, ElementId> element) {
        return Collectors.toMap(element, Function.identity(), (older, newer) -> newer);
    }

    private static Standing standing(ElementId element, @Nullable Answer answer, @Nullable Progress progress) {
        var none = Standing.nothing(element);
        return new Standing(
                element,
                answer == null ? none.answer() : answer.value(),
                answer == null ? null : answer.date(),
                progress == null ? none.progress() : progress.value(),
                progress == null ? null : progress.date());
    }
}
