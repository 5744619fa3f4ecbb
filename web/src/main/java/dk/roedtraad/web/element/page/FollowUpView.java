package dk.roedtraad.web.element.page;

import dk.roedtraad.followup.Answer;
import dk.roedtraad.followup.FollowUps;
import dk.roedtraad.followup.Progress;
import dk.roedtraad.followup.Promise;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was answered to an element and what was done about it: two axes that are shown apart, each with its history. */
@Named("followUp")
@RequestScoped
public class FollowUpView {
    @Inject
    private FollowUps followUps;

    @Inject
    private Clock clock;

    private List<Answer> answers = List.of();
    private List<Step> steps = List.of();
    private List<Promise> promises = List.of();

    /**
     * A progress entry beside the target date that stood before it.
     *
     * @param entry the entry
     * @param before the target date that it moved, or null where it moved none
     */
    public record Step(Progress entry, @Nullable LocalDate before) {}

    void read(Sight sight, ElementId element) {
        answers = newestFirst(followUps.answers(element));
        steps = newestFirst(steps(followUps.progress(element)));
        promises = followUps.promises(sight).stream()
                .filter(promise -> element.equals(promise.element()))
                .toList();
    }

    static List<Step> steps(List<Progress> oldestFirst) {
        var steps = new ArrayList<Step>();
        LocalDate target = null;
        for (var entry : oldestFirst) {
            boolean moved = target != null && entry.target() != null && !target.equals(entry.target());
            steps.add(new Step(entry, moved ? target : null));
            target = entry.target() == null ? target : entry.target();
        }
        return steps;
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        var turned = new ArrayList<>(oldestFirst);
        Collections.reverse(turned);
        return turned;
    }

    /** The answers, newest first. */
    public List<Answer> getAnswers() {
        return answers;
    }

    /** The progress, newest first. */
    public List<Step> getSteps() {
        return steps;
    }

    /** The promises made on the element. */
    public List<Promise> getPromises() {
        return promises;
    }

    /** Whether the promise's day has passed and it is not known to be kept. */
    public boolean isOverdue(Promise promise) {
        return promise.isOverdue(LocalDate.now(clock));
    }
}
