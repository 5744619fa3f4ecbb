package dk.roedtraad.trace.rewording;

import dk.roedtraad.trace.rewording.Times.Time;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how often: "hvert år", "årligt", "én gang om året" and "hvert andet år". */
final class Rhythms {

    private static final Set<String> HALVES = Set.of("halve", "halvt");

    private final List<Token> tokens;

    Rhythms(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** "To gange om året". */
    @Nullable
    Time perTime(int index) {
        boolean per = word(index).equals("om")
                && TimeWords.UNITS.containsKey(word(index + 1))
                && word(index - 1).startsWith("gang");
        return per ? new Time("each 1 " + TimeWords.UNITS.get(word(index + 1)), 2) : null;
    }

    /** The rhythm that begins at a position; null if none does. */
    @Nullable
    Time at(int index) {
        String known = TimeWords.RHYTHMS.get(word(index));
        if (known != null) {
            return new Time("each " + known, 1);
        }
        if (!word(index).equals("hver") && !word(index).equals("hvert")) {
            return isOnce(index) ? new Time("each 1 " + TimeWords.UNITS.get(word(index + 3)), 4) : null;
        }
        if (!isOpening(index + 1)) {
            String every = rhythmUnit(index + 1);
            if (every != null) {
                return new Time("each 1 " + every, 2);
            }
            if (HALVES.contains(word(index + 1)) && rhythmUnit(index + 2) != null) {
                return new Time("each 1 halv" + rhythmUnit(index + 2), 3);
            }
            Optional<Integer> rank =
                    index + 1 < tokens.size() ? Numerals.ordinal(tokens.get(index + 1)) : Optional.empty();
            String each = rank.isPresent() ? rhythmUnit(index + 2) : null;
            if (each != null) {
                return new Time("each " + rank.get() + " " + each, 3);
            }
        }
        return null;
    }

    @Nullable
    private String rhythmUnit(int index) {
        String clock = word(index).startsWith("time") ? "time" : word(index).startsWith("minut") ? "minut" : null;
        return clock != null ? clock : unit(index);
    }

    private boolean isOnce(int index) {
        String count = word(index);
        return (count.equals("en") || count.equals("1") || count.equals("1"))
                && word(index + 1).equals("gang")
                && word(index + 2).equals("om")
                && TimeWords.UNITS.containsKey(word(index + 3));
    }

    @Nullable
    private String unit(int index) {
        String unit = TimeWords.UNITS.get(word(index));
        return unit != null ? unit : TimeWords.NAMED.contains(word(index)) ? word(index) : null;
    }

    private boolean isOpening(int index) {
        return index < tokens.size() && tokens.get(index).first();
    }

    private String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).folded() : "";
    }
}
