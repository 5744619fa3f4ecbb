package dk.roedtraad.launcher;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Somebody's wish that this process end: Ctrl-C, SIGTERM, or the end of the process that started it. The launcher's
 * thread does the work of stopping; the end of the JVM waits for it.
 */
final class StopRequest implements AutoCloseable {

    private static final int LONGEST_STOP = 15;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Optional<ProcessHandle> parent;
    private volatile boolean requested;

    StopRequest(boolean withParent) {
        parent = withParent ? ProcessHandle.current().parent() : Optional.empty();
        Runtime.getRuntime().addShutdownHook(new Thread(this::onShutdown, "stop"));
    }

    boolean isMade() {
        return requested || parent.filter(process -> !process.isAlive()).isPresent();
    }

    // [impl->req~orderly-stop~1]
    private void onShutdown() {
        if (finished.getCount() == 0) {
            return;
        }
        requested = true;
        try {
            if (finished.await(LONGEST_STOP, TimeUnit.SECONDS)) {
                // An orderly stop is what was asked for, so it is no failure.
                Runtime.getRuntime().halt(0);
            }
        } catch (InterruptedException expected) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
    }
}
