package dk.roedtraad.shared;

import java.util.List;

/** Sources as the other features of the record meet them; for use cases, within their transaction. */
public interface SourceRefs {

    /** Notes what is wrong with what is cited. */
    void check(String field, List<Citation> cited, Mistakes mistakes);

    /**
     * The keys of the sources that are cited and have been checked. One that is new is recorded, in a change set of its own before the
     * writer's and without the writer's reason: sources are open to everybody, reasons not always.
     */
    List<String> take(Actor actor, List<Citation> cited);
}
