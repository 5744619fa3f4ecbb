package dk.roedtraad.shared;

/**
 * The versions of things: the sequence of the last journal entry that touched one. A writer names the version it has read, and is
 * refused when there is a newer one, so that nobody overwrites what they have not seen.
 */
public interface Versions {

    /**
     * The version of what is touched so.
     *
     * @param touch as in {@link RecordItem#touches()}, or an item's noun and identity, such as {@code link:k0123456789ab}
     * @return 0 when nothing ever touched it
     */
    long of(String touch);

    /** The version of an element: of its wordings, places, links, answers and progress alike. */
    default long of(ElementId element) {
        return of(RecordItem.touch(element));
    }

    /**
     * Makes sure that nobody has changed it since; asked behind the lock of a begun change set.
     *
     * @throws StaleVersionException when somebody has
     */
    default void require(String touch, long expected) {
        long current = of(touch);
        if (current != expected) {
            throw new StaleVersionException(touch, expected, current);
        }
    }
}
