package dk.roedtraad.once;

import dk.roedtraad.shared.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs a use case once for each request, however often the request comes.
 *
 * <p>What was answered is kept in the transaction that writes: either both are there or neither. A request that was refused has written
 * nothing and is not remembered, so that it can be put right and sent again under its key.
 */
// [impl->req~write-once~1]
@ApplicationScoped
public class WritingOnce {

    /** How long an answer is kept at least. */
    public static final Duration KEPT = Duration.ofDays(2);

    private static final int CREATED = 201;

    @Inject
    private Receipts receipts;

    @Inject
    private Clock clock;

    /**
     * Runs the use case unless the request has written before.
     *
     * @param location where what is written can be read
     */
    @Transactional
    public Outcome write(Repeatable request, Supplier<Written> useCase, Function<Written.Done, String> location) {
        var now = clock.instant();
        receipts.forgetBefore(now.minus(KEPT));
        if (!receipts.claim(request, now)) {
            return repeated(request);
        }
        var written = useCase.get();
        if (written instanceof Written.Done done) {
            receipts.keep(request, new Receipt(CREATED, location.apply(done), done.sequence(), done.id()));
        } else {
            receipts.release(request);
        }
        return new Outcome.Fresh(written);
    }

    private Outcome repeated(Repeatable request) {
        if (!receipts.isSame(request)) {
            return new Outcome.Mistaken();
        }
        return receipts.find(request)
                .<Outcome>map(Outcome.Repeated::new)
                .orElseThrow(() -> new IllegalStateException("A request was remembered without its answer"));
    }
}
