package dk.roedtraad.incontainer;

import static dk.roedtraad.incontainer.Workshop.done;
import static dk.roedtraad.incontainer.Workshop.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.journal.JournalChain;
import dk.roedtraad.once.Outcome;
import dk.roedtraad.once.Receipt;
import dk.roedtraad.once.Repeatable;
import dk.roedtraad.once.WritingOnce;
import dk.roedtraad.shared.StaleVersionException;
import dk.roedtraad.shared.Written;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All use cases in the server, one deployment for all: also that a request which is repeated writes once, and eight writers lose nothing. */
@ExtendWith(ArquillianExtension.class)
class UseCasesIT extends FollowUpUseCases {

    private static final int WRITERS = 8;

    @Inject
    private Storm storm;

    @Inject
    private WritingOnce once;

    @Deployment
    static WebArchive war() {
        return TestedWar.with(
                UseCasesIT.class,
                FollowUpUseCases.class,
                DocumentUseCases.class,
                Workshop.class,
                Storm.class,
                Writing.class,
                Awaiting.class);
    }

    @Test
    void answersARepeatedRequestAgainAndWritesNothing() {
        var request = request("a");
        var first = (Outcome.Fresh) send(request);
        long before = journal.head().sequence();

        var second = send(request);

        var done = done(first.written());
        assertThat(second)
                .isEqualTo(new Outcome.Repeated(new Receipt(201, "/" + done.id(), done.sequence(), done.id())));
        assertThat(journal.head().sequence()).isEqualTo(before);
    }

    @Test
    void refusesAnotherRequestOfTheSameKey() {
        var request = request("a");
        send(request);

        assertThat(send(new Repeatable(request.account(), request.key(), "b"))).isInstanceOf(Outcome.Mistaken.class);
    }

    @Test
    void remembersNoRequestThatWasRefused() {
        var request = request("a");
        once.write(request, () -> link(clause, "details", advice, null), Written.Done::id);

        assertThat(((Outcome.Fresh) send(request)).written()).isInstanceOf(Written.Done.class);
    }

    @Test
    void remembersNoRequestThatFailed() {
        var request = request("a");
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> once.write(request, () -> unlinkStale(), Written.Done::id));

        assertThat(send(request)).isInstanceOf(Outcome.Fresh.class);
    }

    private Written unlinkStale() {
        return unlink(done(link(clause, "derivesFrom", advice, null)).id(), 1);
    }

    // [itest->req~write-once~1]
    @Test
    void writesOnceWhenOneRequestComesEightTimesAtOnce() throws Exception {
        var request = request("a");
        var threads = Executors.newFixedThreadPool(WRITERS);
        try {
            Callable<Outcome> sending = () -> workshop.does(() -> send(request));
            var outcomes = threads.invokeAll(
                    IntStream.range(0, WRITERS).mapToObj(sender -> sending).toList());

            assertThat(outcomes)
                    .extracting(outcome -> outcome.get().getClass().getSimpleName())
                    .containsOnlyOnce("Fresh")
                    .filteredOn("Repeated"::equals)
                    .hasSize(WRITERS - 1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(followUps.answers(advice)).hasSize(1);
    }

    private static Repeatable request(String digest) {
        return new Repeatable("test:officer", UUID.randomUUID().toString(), digest);
    }

    private Outcome send(Repeatable request) {
        return once.write(request, () -> answer(advice, AnswerValue.ACCEPTED, null), done -> "/" + done.id());
    }

    @Test
    void losesNothingWhenEightWriteAtOnce() throws Exception {
        var document = workshop.published();
        workshop.add(document, "recommendation", "anbefaling", null);
        workshop.add(document, "clause", "counted", null);
        workshop.reword(id(document, "counted"), "0");

        var tally = storm.rage(document, WRITERS, Duration.ofSeconds(10));

        var entries = journal.after(0, Integer.MAX_VALUE);
        assertThat(JournalChain.faults(entries)).isEmpty();
        assertThat(entries.get(entries.size() - 1).sequence()).isEqualTo(head());
        assertThat(workshop.wording(document, id(document, "counted")).text())
                .isEqualTo(String.valueOf(tally.counted().get()));
        assertThat(tally.written()).hasValueGreaterThan(40);
        assertThat(tally.counted()).hasValueGreaterThan(5);
    }
}
