package dk.roedtraad.web.rest;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.ProjectionStatus;
import dk.roedtraad.shared.Digests;
import dk.roedtraad.shared.Language;
import java.time.LocalDate;
import java.util.List;

// [impl->req~read-marks~1]
/**
 * Everything an answer depends on: two equal marks stand for equal answers.
 *
 * @param address path and query, as they were sent
 * @param head how far the record is
 * @param projections how far the graph and the index are, and whether they answer
 * @param language the reader's language
 * @param reader what else the answer depends on: the roles of who asks, or that it is the public
 * @param release of the site
 * @param today the day, since a promise becomes overdue by itself
 */
record ReadMark(
        String address,
        Checkpoint head,
        List<ProjectionStatus> projections,
        Language language,
        String reader,
        String release,
        LocalDate today) {

    private static final int LENGTH = 24;

    /** The value of the {@code ETag} header, without its quotes. */
    String tag() {
        var all = new StringBuilder()
                .append(List.of(address, head.sequence(), head.hash(), language.tag(), reader, release, today));
        for (var projection : projections) {
            all.append(List.of(
                    projection.name(),
                    projection.applied().sequence(),
                    projection.failingSince() == null,
                    projection.rebuildingSince() == null));
        }
        return Digests.sha256Hex(all.toString()).substring(0, LENGTH);
    }
}
