package dk.roedtraad.element;

import dk.roedtraad.shared.Mistakes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of an edition before everybody may see it. */
final class PublicationRules {

    private final PublishEdition command;
    private final Edition before;
    private final Edition after;
    private final Mistakes mistakes;

    PublicationRules(PublishEdition command, Edition before, Edition after, Mistakes mistakes) {
        this.command = command;
        this.before = before;
        this.after = after;
        this.mistakes = mistakes;
    }

    /** Looks at everything. */
    void check(List<Edition> editions, boolean isEmpty, LocalDate today) {
        mistakes.reason("reason", command.reason());
        mistakes.line("title", command.title());
        mistakes.line("titleEn", command.titleEn());
        mistakes.unless(command.titleEn() == null || command.title() != null, "title", "missing");
        mistakes.unless(!isEmpty, "edition", "editionEmpty");
        newestOnly(editions);
        statusGoesOn();
        dateFollows(below(editions), today);
        hearingIsDated();
        mistakes.unless(!after.equals(before), "status", "nothingDiffers");
    }

    /** An older edition is history. */
    private void newestOnly(List<Edition> editions) {
        boolean isNewest = editions.stream().noneMatch(other -> other.position() > before.position());
        mistakes.unless(isNewest, "edition", "editionNotNewest");
    }

    /** A draft is nobody's business yet, and what has been adopted is no proposal again. */
    private void statusGoesOn() {
        if (mistakes.given("status", command.status())) {
            mistakes.unless(after.status() != EditionStatus.DRAFT, "status", "statusDraft");
            mistakes.unless(after.status().compareTo(before.status()) >= 0, "status", "statusBack");
        }
    }

    private void dateFollows(@Nullable Edition below, LocalDate today) {
        mistakes.past("date", after.date(), today);
        if (below != null && after.date().isBefore(below.date())) {
            mistakes.add("date", "beforeEditionBelow", below.date().toString());
        }
    }

    private static boolean isBelow(Edition other, Edition edition) {
        return other.position() < edition.position();
    }

    private @Nullable Edition below(List<Edition> editions) {
        return editions.stream()
                .filter(other -> isBelow(other, before))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** Who may comment must know until when. */
    private void hearingIsDated() {
        mistakes.day("hearingFrom", after.hearingFrom());
        mistakes.day("hearingTo", after.hearingTo());
        if (after.status() == EditionStatus.PROPOSAL) {
            mistakes.given("hearingFrom", after.hearingFrom());
            mistakes.given("hearingTo", after.hearingTo());
        }
        var from = after.hearingFrom();
        var to = after.hearingTo();
        mistakes.unless(from == null || to == null || !to.isBefore(from), "hearingTo", "hearingOrder");
    }
}
