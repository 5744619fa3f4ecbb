package dk.roedtraad.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts a long list of keys into pieces, since a statement takes a limited number of parameters. */
public final class Slices {

    private Slices() {}

    /** The items in pieces of at most that size. */
    public static <T> List<List<T>> of(Collection<T> items, int size) {
        var all = List.copyOf(items);
        var slices = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += size) {
            slices.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return slices;
    }
}
