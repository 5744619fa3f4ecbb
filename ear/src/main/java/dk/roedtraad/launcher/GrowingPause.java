package dk.roedtraad.launcher;

import java.time.Duration;

/** How long to wait before a program is started again: twice as long each time, from the beginning once it ran well. */
final class GrowingPause {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration RAN_WELL = Duration.ofMinutes(3);

    private Duration next = FIRST;

    /** The pause after a program ended that had run for so long. */
    Duration after(Duration ran) {
        if (ran.compareTo(RAN_WELL) >= 0) {
            next = FIRST;
        }
        Duration pause = next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
