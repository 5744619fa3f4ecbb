package dk.roedtraad.trace.rewording;

import java.util.Set;

/** Endings that words are told by. */
final class Endings {

    private final Set<String> endings;
    private final int shortest;
    private final int longest;

    private Endings(Set<String> endings) {
        this.endings = endings;
        this.shortest = endings.stream().mapToInt(String::length).min().orElse(0);
        this.longest = endings.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Takes the endings separated by blanks. */
    static Endings of(String endings) {
        return new Endings(Set.of(endings.split(" ", -1)));
    }

    /** Whether a word ends so, with at least some letters before. */
    boolean end(String word, int before) {
        for (int length = shortest; length <= longest && length + before <= word.length(); length++) {
            if (endings.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
