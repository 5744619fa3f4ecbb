package dk.roedtraad.followup;

import dk.roedtraad.shared.Mistakes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold of an answer and of a progress entry, whoever writes it. */
final class FollowUpRules {

    private static final String REASON = "reason";
    private static final String VALUE = "value";

    private FollowUpRules() {}

    /** That nothing was answered is no answer; a no, a part and a referral say why. */
    static void value(@Nullable AnswerValue value, @Nullable String reason, Mistakes mistakes) {
        if (mistakes.given(VALUE, value) && value != null) {
            mistakes.unless(value != AnswerValue.NOT_ANSWERED, VALUE, "notAnAnswer");
            mistakes.unless(!value.needsReason() || reason != null, REASON, "reasonNeeded");
        }
    }

    /** A pause and an end say why; what is done is shown. */
    static void value(@Nullable ProgressValue value, @Nullable String reason, boolean isShown, Mistakes mistakes) {
        if (mistakes.given(VALUE, value) && value != null) {
            mistakes.unless(!value.needsReason() || reason != null, REASON, "reasonNeeded");
            mistakes.unless(!value.needsEvidence() || isShown, "evidence", "evidenceNeeded");
        }
    }

    /** Only a council or committee answers, and only while it exists. */
    static void body(Unit body, LocalDate date, Mistakes mistakes) {
        mistakes.unless(body.isBody(), "body", "noBody", body.name().da());
        existed("body", body, date, mistakes);
    }

    /** A unit is named by who it was on that day. */
    static void existed(String field, Unit unit, LocalDate date, Mistakes mistakes) {
        mistakes.unless(unit.existedOn(date), field, "notThen", unit.name().da(), date.toString());
    }

    /** A target that moves says why. */
    static void target(Progress entry, List<Progress> known, Mistakes mistakes) {
        var before = targetBefore(entry.date(), known);
        if (before.isPresent() && entry.movesUnexplained(before.get())) {
            mistakes.add(REASON, "targetMoved", before.get().toString());
        }
    }

    private static Optional<LocalDate> targetBefore(LocalDate date, List<Progress> oldestFirst) {
        return oldestFirst.stream()
                .filter(entry -> !entry.date().isAfter(date))
                .flatMap(entry -> Optional.ofNullable(entry.target()).stream())
                .reduce((older, newer) -> newer);
    }
}
