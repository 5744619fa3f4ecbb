package dk.roedtraad.trace.rewording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, months, years, deadlines, lengths of time and rhythms, each to one key however it is written. */
final class Times {

    private static final Pattern NUMERIC_DAY = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d+");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}/\\d{1,2}");
    /** They join what stands before to a time and are no part of it. */
    private static final Set<String> JOINTS = Set.of("og", "af", "med", "for");

    private static final Set<String> QUARTERS = Set.of("q1", "q2", "q3", "q4", "k1", "k2", "k3", "k4");
    private static final Set<String> ONES = Set.of("en", "et");

    private final List<Token> tokens;
    private final Rhythms rhythms;

    Times(List<Token> tokens) {
        this.tokens = tokens;
        this.rhythms = new Rhythms(tokens);
    }

    /**
     * A time that was read.
     *
     * @param key the same for the same time
     * @param length how many tokens it takes
     */
    record Time(String key, int length) {}

    /** The time that begins at a position, its preposition included; null if none does. */
    @Nullable
    Time at(int start) {
        Time perTime = rhythms.perTime(start);
        if (perTime != null) {
            return perTime;
        }
        int index = start;
        String bound = "";
        while (index < tokens.size()
                && index < start + 4
                && opens(index)
                && !JOINTS.contains(word(start))
                && (index == start || !isOpening(index))) {
            String said = TimeWords.BOUNDS.get(word(index));
            bound = said == null || !bound.isEmpty() ? bound : said;
            index++;
        }
        for (int core = index; core >= start; core--) {
            Time found = core < tokens.size() && (core == start || !isOpening(core)) ? core(core) : null;
            if (found != null) {
                return new Time(joined(core == start ? "" : bound, found.key()), found.length() + core - start);
            }
        }
        return null;
    }

    private boolean opens(int index) {
        return TimeWords.BOUNDS.containsKey(word(index)) || TimeWords.FILLERS.contains(word(index));
    }

    /** Before a deadline of a whole year both spellings of its last day are one. */
    private static String joined(String bound, String core) {
        if (bound.equals("latest")) {
            return "by " + (core.matches("\\d{4}") ? core + "-12-31" : core);
        }
        if (bound.equals("by") && core.matches("\\d{4}-01-01")) {
            return "by " + core.substring(0, 4);
        }
        return bound.isEmpty() ? core : bound + " " + core;
    }

    @Nullable
    private Time core(int index) {
        if (!mayOpen(index)) {
            return null;
        }
        Time found = rhythms.at(index);
        found = found != null ? found : edge(index);
        found = found != null ? found : date(index);
        found = found != null ? found : quarter(index);
        found = found != null ? found : named(index);
        found = found != null ? found : length(index);
        return found != null ? found : year(index);
    }

    /** A quick look that spares most words the long one. */
    private boolean mayOpen(int index) {
        String word = word(index);
        return TimeWords.OPENING.contains(word)
                || tokens.get(index).isNumber()
                || TimeWords.EDGES.containsKey(word(index + 1))
                || TimeWords.UNITS.containsKey(word(index + 1))
                || TimeWords.UNITS.containsKey(word(index + 2));
    }

    @Nullable
    private Time edge(int index) {
        String side = TimeWords.EDGES.get(word(index));
        if (side == null) {
            return null;
        }
        int next = index + 1;
        while (TimeWords.FILLERS.contains(word(next)) && next < index + 4) {
            next++;
        }
        Time core = next < tokens.size() ? core(next) : null;
        if (core == null) {
            return null;
        }
        boolean endOfYear = side.equals("end") && core.key().matches("\\d{4}");
        return new Time(endOfYear ? core.key() + "-12-31" : side + " " + core.key(), core.length() + next - index);
    }

    @Nullable
    private Time date(int index) {
        String text = tokens.get(index).text();
        if (!tokens.get(index).isNumber()) {
            return monthDay(index, text);
        }
        if (NUMERIC_DAY.matcher(text).matches()) {
            String[] parts = text.split("[./-]", -1);
            return new Time(day(parts[2].length() == 2 ? "20" + parts[2] : parts[2], parts[1], parts[0]), 1);
        }
        if (ISO_DAY.matcher(text).matches()) {
            return new Time(text, 1);
        }
        if (DAY_AND_MONTH.matcher(text).matches()) {
            String[] parts = text.split("/", -1);
            if (isYear(index + 1)) {
                return new Time(day(word(index + 1), parts[1], parts[0]), 2);
            }
            return index > 0 && opens(index - 1) ? new Time(day("0000", parts[1], parts[0]), 1) : null;
        }
        return monthDay(index, text);
    }

    @Nullable
    private Time monthDay(int index, String text) {
        boolean hasDay = text.length() < 3 && isDigits(text);
        String month = TimeWords.MONTHS.get(word(hasDay ? index + 1 : index));
        if (month == null
                || (!hasDay && word(index).equals("maj") && tokens.get(index).isCapital())) {
            return null;
        }
        int length = hasDay ? 2 : 1;
        boolean hasYear = isYear(index + length);
        String year = hasYear ? word(index + length) : "0000";
        return new Time(day(year, month, hasDay ? text : "0"), length + (hasYear ? 1 : 0));
    }

    private static String day(String year, String month, String day) {
        String padded = year + "-" + (month.length() < 2 ? "0" + month : month);
        return day.equals("0") ? padded : padded + "-" + (day.length() < 2 ? "0" + day : day);
    }

    @Nullable
    private Time quarter(int index) {
        String word = word(index);
        int length = 1;
        String key = null;
        if (QUARTERS.contains(word)) {
            key = word.substring(1) + " kvartal";
        } else {
            var rank = Numerals.ordinal(tokens.get(index));
            String unit = word(index + 1);
            if (rank.isPresent() && (unit.equals("kvartal") || unit.equals("halvår"))) {
                key = rank.get() + " " + unit;
                length = 2;
            }
        }
        return key == null ? null : withYear(key, index, length);
    }

    private Time withYear(String key, int index, int length) {
        int next = index + length;
        next += word(next).equals("i") || word(next).equals("af") ? 1 : 0;
        return isYear(next) ? new Time(key + " " + word(next), next + 1 - index) : new Time(key, length);
    }

    @Nullable
    private Time named(int index) {
        if (word(index).equals("uge")
                && index + 1 < tokens.size()
                && tokens.get(index + 1).isNumber()) {
            return withYear("uge " + word(index + 1), index, 2);
        }
        if (word(index).equals("kl")
                && index + 1 < tokens.size()
                && tokens.get(index + 1).isNumber()) {
            return new Time("kl " + Numerals.value(tokens.get(index + 1)).orElse(""), 2);
        }
        if (word(index).endsWith("s") && TimeWords.EDGES.containsKey(word(index + 1))) {
            String owner =
                    TimeWords.UNITS.get(word(index).substring(0, word(index).length() - 1));
            return owner == null ? null : new Time(TimeWords.EDGES.get(word(index + 1)) + " " + owner, 2);
        }
        if (!TimeWords.NAMED.contains(word(index))) {
            return null;
        }
        String name = word(index).replaceFirst("^(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|hverdag).*", "$1");
        return withYear(name.replaceFirst("(?<=år|mer|ter)e[nt]$", ""), index, 1);
    }

    /** "Tre år", but not the age of people and not "tre dage om ugen". */
    @Nullable
    private Time length(int index) {
        var count = Numerals.value(tokens.get(index))
                .or(() -> ONES.contains(word(index)) ? Optional.of("1") : Optional.empty());
        int at = index + 1 + (word(index + 1).equals("hele") ? 1 : 0);
        String unit = count.isPresent() && !isOpening(at) ? TimeWords.UNITS.get(word(at)) : null;
        if (unit == null || (unit.equals("år") && isAge(index)) || isShareOfTime(at)) {
            return null;
        }
        return new Time(count.get() + " " + unit, at + 1 - index);
    }

    private boolean isShareOfTime(int index) {
        return (word(index + 1).equals("om") && TimeWords.UNITS.containsKey(word(index + 2)))
                || TimeWords.RHYTHMS.containsKey(word(index + 1));
    }

    private boolean isAge(int index) {
        for (int before = Math.max(0, index - 6); before < index; before++) {
            if (TimeWords.AGED.contains(word(before))) {
                return !word(index - 1).equals("om")
                        && !word(Math.max(0, index - 2)).equals("inden");
            }
        }
        return word(index + 2).startsWith("gam");
    }

    /** A year and no count: behind a word of time, or with no noun behind it. */
    @Nullable
    private Time year(int index) {
        if (!isYear(index)) {
            return null;
        }
        if (isNextYear(index)) {
            return new Time(word(index) + " to " + (Integer.parseInt(word(index)) + 1), 2);
        }
        if (isYear(index + 1)) {
            return new Time(word(index) + " to " + word(index + 1), 2);
        }
        boolean afterTime =
                index > 0 && (opens(index - 1) || TimeWords.MONTHS.containsKey(word(index - 1)) || isYear(index - 1));
        return afterTime || !hasNounBehind(index) ? new Time(word(index), 1) : null;
    }

    /** "2026/27". */
    private boolean isNextYear(int index) {
        String next = word(index + 1);
        return next.length() == 2
                && isDigits(next)
                && (Integer.parseInt(word(index)) + 1) % 100 == Integer.parseInt(next);
    }

    private boolean hasNounBehind(int index) {
        if (index + 1 >= tokens.size()
                || isOpening(index + 1)
                || tokens.get(index + 1).afterComma()) {
            return false;
        }
        String next = word(index + 1);
        return !tokens.get(index + 1).isNumber()
                && !opens(index + 1)
                && Lexicon.DANISH.at(tokens, index + 1).stream()
                        .noneMatch(entry -> entry.isSort("conjunction") || entry.isSort("commitment"))
                && !next.endsWith("es");
    }

    private boolean isYear(int index) {
        return (index < tokens.size()
                        && !isOpening(index)
                        && isYear(tokens.get(index).text()))
                || (index == 0 && isYear(tokens.get(0).text()));
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && isDigits(text) && text.compareTo("1950") >= 0 && text.compareTo("2100") < 0;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private boolean isOpening(int index) {
        return index < tokens.size() && tokens.get(index).first();
    }

    private String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).folded() : "";
    }
}
