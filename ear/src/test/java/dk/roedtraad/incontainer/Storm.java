package dk.roedtraad.incontainer;

import dk.roedtraad.element.AddingElement;
import dk.roedtraad.element.Document;
import dk.roedtraad.element.RevisingElement;
import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.Answering;
import dk.roedtraad.followup.RecordAnswer;
import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.StaleVersionException;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.shared.Versions;
import dk.roedtraad.shared.Written;
import dk.roedtraad.trace.Coverage;
import dk.roedtraad.trace.Linking;
import dk.roedtraad.trace.MakeLink;
import dk.roedtraad.trace.TraceLink;
import dk.roedtraad.trace.Unlinking;
import dk.roedtraad.trace.WithdrawLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Several writers at once on one document, each doing one thing after another; they count what came of it. */
@ApplicationScoped
public class Storm {

    private static final String COUNTED = "counted";

    @Inject
    private Workshop workshop;

    @Inject
    private Versions versions;

    @Inject
    private RevisingElement revising;

    @Inject
    private AddingElement adding;

    @Inject
    private Answering answering;

    @Inject
    private Linking linking;

    @Inject
    private Unlinking unlinking;

    /** What came of a storm: what was written, what came too late, and how often the shared number was counted up. */
    public record Tally(AtomicInteger written, AtomicInteger stale, AtomicInteger counted) {

        Tally() {
            this(new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
        }
    }

    /** Lets that many writers write for that long. */
    public Tally rage(Document document, int writers, Duration time) throws Exception {
        var tally = new Tally();
        long end = System.nanoTime() + time.toNanos();
        var threads = Executors.newFixedThreadPool(writers);
        try {
            var all = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit(() -> workshop.does(() -> {
                        for (int turn = writer; System.nanoTime() < end; turn++) {
                            turn(document, turn, tally);
                        }
                        return writer;
                    })))
                    .toList();
            for (var writer : all) {
                writer.get(time.toSeconds() + 60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        return tally;
    }

    private void turn(Document document, int turn, Tally tally) {
        try {
            var written = switch (turn % 4) {
                case 0 ->
                    adding.add(
                            Workshop.PLANNER,
                            Workshop.addition(document, "clause", null, Workshop.id(document, "kapitel")));
                case 1 -> answer(Workshop.id(document, "anbefaling"));
                case 2 -> relink(Workshop.id(document, "et"), Workshop.id(document, "anbefaling"));
                default -> countUp(document, tally);
            };
            if (written instanceof Written.Done) {
                tally.written().incrementAndGet();
            }
        } catch (StaleVersionException | UnknownItemException late) {
            tally.stale().incrementAndGet();
        }
    }

    /** Adds one to the number that the shared element's text is, on the version it was read at. */
    private Written countUp(Document document, Tally tally) {
        var element = Workshop.id(document, COUNTED);
        long version = versions.of(element);
        int number = Integer.parseInt(workshop.wording(document, element).text());
        var written =
                revising.revise(Workshop.PLANNER, Workshop.rewording(element, version, String.valueOf(number + 1)));
        tally.counted().incrementAndGet();
        return written;
    }

    private Written answer(ElementId element) {
        return answering.answer(
                Workshop.OFFICER,
                new RecordAnswer(
                        element,
                        versions.of(element),
                        AnswerValue.ACCEPTED,
                        null,
                        "byraad",
                        null,
                        null,
                        null,
                        List.of()));
    }

    private Written relink(ElementId from, ElementId to) {
        var link = TraceLink.id(from, "derivesFrom", to);
        var made = linking.link(
                Workshop.PLANNER, new MakeLink(from, "derivesFrom", to, Coverage.PART, Workshop.WHY, null, null, null));
        return made instanceof Written.Done
                ? made
                : unlinking.unlink(
                        Workshop.PLANNER, new WithdrawLink(link, versions.of(TraceLink.touch(link)), Workshop.WHY));
    }
}
