package dk.roedtraad.followup;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts entries of one day: the first has no count, so that its identity is as it was before there could be others. */
// [impl->req~follow-up-appends~1]
final class Further {

    private Further() {}

    /** The first count that is not taken. */
    static @Nullable Integer first(Predicate<@Nullable Integer> taken) {
        if (!taken.test(null)) {
            return null;
        }
        int count = 2;
        while (taken.test(count)) {
            count++;
        }
        return count;
    }
}
