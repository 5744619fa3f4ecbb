package dk.roedtraad.incontainer;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what the server does by itself; after one wait in vain the next ones are short. */
final class Awaiting {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration NO_PATIENCE = Duration.ofSeconds(1);
    private static final int PAUSE_MILLIS = 50;

    private static volatile boolean inVain;

    private Awaiting() {}

    static void until(BooleanSupplier condition) {
        var patience = inVain ? NO_PATIENCE : PATIENCE;
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                inVain = true;
                throw new AssertionError("Not within " + patience);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
