package dk.roedtraad.launcher;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The programs of one run: started side by side, watched, and stopped in order. */
final class Children implements AutoCloseable {

    private final Home home;
    private final Progress progress;
    private final Map<Program, Child> running = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private final ExecutorService starters = Executors.newCachedThreadPool();
    private volatile Optional<Exception> failure = Optional.empty();
    private final AtomicInteger starting = new AtomicInteger();
    private boolean stopping;

    Children(Home home, Progress progress) {
        this.home = home;
        this.progress = progress;
    }

    /** Does the start of one program in the background. */
    void launch(Starter starter) {
        starting.incrementAndGet();
        starters.execute(() -> {
            if (run(starter)) {
                starting.decrementAndGet();
            }
        });
    }

    private boolean run(Starter starter) {
        try {
            starter.start(this);
            return true;
        } catch (InterruptedException expected) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException problem) {
            failure = Optional.of(problem);
        }
        return false;
    }

    /** Does work in the background for as long as the run goes on; its failure ends the run. */
    void inBackground(Starter work) {
        starters.execute(() -> run(work));
    }

    /** Starts a program, unless everything is being stopped. */
    synchronized Child add(Program program, ProcessBuilder builder, Duty duty)
            throws IOException, InterruptedException {
        if (stopping) {
            throw new InterruptedException();
        }
        Child child = Child.start(program, home, builder, duty);
        running.put(program, child);
        return child;
    }

    /** Forgets a process that has done its work, such as the one that lays out a data directory. */
    void done(Child child) {
        running.remove(child.program(), child);
    }

    Progress progress() {
        return progress;
    }

    List<Child> all() {
        return List.copyOf(running.values());
    }

    private Optional<String> misfortune() {
        if (failure.isPresent()) {
            return failure.map(problem -> problem instanceof LaunchException
                    ? String.valueOf(problem.getMessage())
                    : "the start failed: " + problem);
        }
        return running.values().stream()
                .filter(child -> child.isVital() && !child.isAlive())
                .findFirst()
                .map(Children::obituary);
    }

    /** Waits until every program has started, or somebody wishes the run to stop. */
    void awaitStarted(StopRequest stop) throws InterruptedException {
        while (starting.get() > 0 && !stop.isMade()) {
            failIfOneEnded();
            Thread.sleep(50);
        }
    }

    /** Ends the run by an exception that tells which program ended and what it said last. */
    void failIfOneEnded() {
        misfortune().ifPresent(why -> {
            throw new LaunchException(why);
        });
    }

    /** Which program ended, how, and what it said last. */
    // [impl->req~vital-parts~1]
    static String obituary(Child child) {
        return child.program().title() + " ended unexpectedly " + child.ending().how()
                + ", so the run ends. Its last lines, from " + child.log().path() + ":\n  "
                + child.log().lastLines(8);
    }

    // [impl->req~orderly-stop~1]
    @Override
    public void close() {
        synchronized (this) {
            stopping = true;
        }
        starters.shutdownNow();
        for (Child child : running.values()) {
            progress.say("stopping " + child.program().title());
            child.stop();
        }
        try {
            for (Program program : Program.values()) {
                Child.forget(home, program);
            }
        } catch (IOException problem) {
            progress.say(problem.toString());
        }
    }

    /** The start of one program, which takes its time. */
    @FunctionalInterface
    interface Starter {

        void start(Children children) throws IOException, InterruptedException;
    }
}
