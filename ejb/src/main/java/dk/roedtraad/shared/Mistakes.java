package dk.roedtraad.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The mistakes found in a command. A use case looks for all of them before it refuses, so that a writer corrects once. */
public final class Mistakes {

    /** The longest text of one line, such as a title, in characters. */
    public static final int LONGEST_LINE = 500;

    /** The longest text of a field, in characters. */
    public static final int LONGEST_TEXT = 50_000;

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 5_000;

    /** The shortest reason, in characters: what is shorter explains nothing. */
    public static final int SHORTEST_REASON = 10;

    private static final int LONGEST_QUOTED = 60;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final List<Mistake> found = new ArrayList<>();

    /** Notes a mistake. */
    public void add(String field, String rule, Object... arguments) {
        found.add(Mistake.in(field, rule, arguments));
    }

    /** Notes a mistake unless the rule holds. */
    public void unless(boolean holds, String field, String rule, Object... arguments) {
        if (!holds) {
            add(field, rule, arguments);
        }
    }

    /** Notes that nothing has the name given. */
    public void notFound(String field, String name) {
        add(field, "notFound", name.length() <= LONGEST_QUOTED ? name : name.substring(0, LONGEST_QUOTED) + "…");
    }

    /** Whether the value is there; notes its absence. */
    public boolean given(String field, @Nullable Object value) {
        unless(value != null, field, "missing");
        return value != null;
    }

    /** Checks a text of one line; absent is right. */
    public void line(String field, @Nullable String text) {
        checkText(field, text, LONGEST_LINE);
        unless(text == null || text.indexOf('\n') < 0, field, "line");
    }

    /** Checks a text of several lines; absent is right. */
    public void text(String field, @Nullable String text) {
        checkText(field, text, LONGEST_TEXT);
    }

    /** Checks a reason that must be there and say something. */
    public void reason(String field, @Nullable String reason) {
        if (given(field, reason) && reason != null) {
            checkText(field, reason, LONGEST_REASON);
            unless(reason.length() >= SHORTEST_REASON, field, "shortest", String.valueOf(SHORTEST_REASON));
        }
    }

    /** Checks a reason that may be absent. */
    public void optionalReason(String field, @Nullable String reason) {
        checkText(field, reason, LONGEST_REASON);
    }

    /** Checks that a day is one that a calendar of this record may hold; absent is right. */
    public void day(String field, @Nullable LocalDate day) {
        unless(
                day == null || (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)),
                field,
                "calendar",
                EARLIEST.toString(),
                LATEST.toString());
    }

    /** Checks that a day is not later than today; absent is right. */
    public void past(String field, @Nullable LocalDate day, LocalDate today) {
        day(field, day);
        unless(day == null || !day.isAfter(today), field, "future");
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What a use case answers that writes nothing because of them. */
    public Written.Refused refused() {
        return new Written.Refused(found);
    }

    private void checkText(String field, @Nullable String text, int longest) {
        if (text == null) {
            return;
        }
        unless(text.length() <= longest, field, "longest", String.format(Locale.ROOT, "%d", longest));
        unless(Texts.isReadable(text), field, "characters");
    }
}
