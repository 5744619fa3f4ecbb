package dk.roedtraad.journal;

import java.util.List;

/**
 * What a projection holds beside what the record says it should.
 *
 * @param compared how many things were compared
 * @param differences where they differ; at most {@link #MOST}, since then a rebuild is the answer
 */
public record Comparison(long compared, List<Difference> differences) {

    /** The most differences that are named. */
    public static final int MOST = 200;

    public Comparison {
        differences = List.copyOf(differences.subList(0, Math.min(MOST, differences.size())));
    }

    /** Whether both are equal. */
    public boolean isEqual() {
        return differences.isEmpty();
    }

    /**
     * A difference.
     *
     * @param element the identity of the element at which it is found, or empty where it is found at none
     * @param what what differs, as the rest of a sentence
     */
    public record Difference(String element, String what) {

        @Override
        public String toString() {
            return element.isEmpty() ? what : "element " + element + " " + what;
        }
    }
}
