package dk.roedtraad.tracing;

import dk.roedtraad.shared.MalformedValueException;
import java.util.ArrayList;
import java.util.List;

/** What has been read: items in their order, what could not be read, and what was passed over. */
public final class Specification {

    private final List<SpecificationItem> items = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** Takes an item. */
    public void add(SpecificationItem item) {
        items.add(item);
    }

    /** Something could not be read; the message says what is wrong and what to do. */
    public void refuse(Position position, String message) {
        problems.add(position + ": " + message);
    }

    /** Something could not be read, since a value cannot be what it is said to be. */
    public void refuse(Position position, MalformedValueException problem) {
        refuse(position, String.valueOf(problem.getMessage()));
    }

    /** Something could not be read, told with its place. */
    public void refuse(String line) {
        problems.add(line);
    }

    /** Something was passed over. */
    public void note(String line) {
        notes.add(line);
    }

    /** The items. */
    public List<SpecificationItem> items() {
        return items;
    }

    /** What could not be read, a line each, with file and line. */
    public List<String> problems() {
        return problems;
    }

    /** What was passed over, a line each. */
    public List<String> notes() {
        return notes;
    }
}
