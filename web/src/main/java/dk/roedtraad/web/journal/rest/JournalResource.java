package dk.roedtraad.web.journal.rest;

import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.SeenTouches;
import dk.roedtraad.journal.TouchedSight;
import dk.roedtraad.shared.Act;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.journal.rest.JournalRepresentation.Entry;
import dk.roedtraad.web.rest.Accepts;
import dk.roedtraad.web.rest.Question;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The change feed: every change of what the public may see, in the journal's order; for those who read the journal every change. */
@Open
@Path("journal")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class JournalResource {

    private static final int MOST = 500;
    private static final int USUAL = 100;
    private static final long LARGEST_SEQUENCE = 1_000_000_000_000L;

    @Inject
    private Journal journal;

    @Inject
    private SeenTouches touches;

    @Inject
    private Caller caller;

    // [impl->req~change-feed~1]
    /** The entries after a sequence, in whole transactions. */
    @GET
    @Accepts({"after", "size"})
    public JournalRepresentation after(@Context UriInfo uri, @Context HttpHeaders headers) {
        var question = Question.of(uri, headers);
        long after = question.whole("after", 0, 0, LARGEST_SEQUENCE);
        int size = (int) question.whole("size", USUAL, 1, MOST);
        var batch = journal.after(after, size);
        var head = journal.head().sequence();
        boolean everything = caller.may(Act.READ_JOURNAL);
        var seen = TouchedSight.of(touches, caller.sight(), batch);
        var entries = batch.stream()
                .filter(entry -> everything || seen.sees(entry))
                .map(entry -> everything ? Entry.whole(entry) : Entry.of(entry))
                .toList();
        long next = batch.isEmpty() ? after : batch.get(batch.size() - 1).sequence();
        return new JournalRepresentation(next, head, entries);
    }
}
