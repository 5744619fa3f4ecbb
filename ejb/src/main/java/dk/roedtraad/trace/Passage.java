package dk.roedtraad.trace;

import org.jspecify.annotations.Nullable;

/**
 * The words of the later element that a link rests on, found again by what stands around them.
 *
 * @param quote the words
 * @param prefix what stands before them
 * @param suffix what stands after them
 */
public record Passage(
        String quote, @Nullable String prefix, @Nullable String suffix) {}
