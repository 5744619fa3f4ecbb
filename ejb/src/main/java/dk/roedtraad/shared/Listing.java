package dk.roedtraad.shared;

import java.util.List;

/**
 * A page of a longer list.
 *
 * @param total length of the whole list
 * @param items the page's part of it
 */
public record Listing<T>(long total, List<T> items) {

    public Listing {
        items = List.copyOf(items);
    }
}
