package dk.roedtraad.web.trace.rest;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.trace.Coverage;
import dk.roedtraad.trace.Passage;
import dk.roedtraad.trace.TraceLink;
import dk.roedtraad.web.element.rest.SourceRepresentation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A trace link.
 *
 * @param id its identity
 * @param from the later element
 * @param to the earlier element
 * @param type code of its type
 * @param covers how much of the earlier element is taken up
 * @param reason why, in Danish
 * @param date when it was made
 * @param fromRevision the wording of the later element it rests on
 * @param toRevision the wording of the earlier element it rests on
 * @param decision key of the decision it rests on
 * @param passage the words it rests on
 * @param source where it was read
 * @param example made for demonstration
 * @param version what to name when it is changed; only for who may read drafts
 * @param self its address in the API
 */
public record LinkRepresentation(
        String id,
        ElementId from,
        ElementId to,
        String type,
        Coverage covers,
        String reason,
        LocalDate date,
        int fromRevision,
        int toRevision,
        @Nullable String decision,
        @Nullable Passage passage,
        @Nullable SourceRepresentation source,
        boolean example,
        @Nullable Long version,
        String self) {

    static LinkRepresentation of(TraceLink link, @Nullable SourceRepresentation source, @Nullable Long version) {
        return new LinkRepresentation(
                link.id(),
                link.from(),
                link.to(),
                link.type(),
                link.covers(),
                link.reason(),
                link.date(),
                link.fromRevision(),
                link.toRevision(),
                link.decision(),
                link.passage(),
                source,
                link.example(),
                version,
                address(link.id()));
    }

    static String address(String link) {
        return "/api/links/" + link;
    }
}
