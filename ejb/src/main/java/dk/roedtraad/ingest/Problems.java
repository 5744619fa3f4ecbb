package dk.roedtraad.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a data directory: each mistake with its place and what to do about it. */
public final class Problems {

    private final List<Located<String>> found = new ArrayList<>();

    // [impl->req~mistakes-located~1]
    /** Notes a mistake. The message says what is wrong and what to do. */
    public void add(Place place, String message) {
        found.add(new Located<>(message, place));
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many mistakes there are. */
    public int size() {
        return found.size();
    }

    /** A line a mistake, {@code file:line: message}, in the order of the files. */
    public List<String> lines() {
        return found.stream()
                .sorted(Comparator.comparing(Located::place))
                .map(problem -> problem.place() + ": " + problem.value())
                .distinct()
                .toList();
    }
}
