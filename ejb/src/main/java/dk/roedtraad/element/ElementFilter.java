package dk.roedtraad.element;

import org.jspecify.annotations.Nullable;

/**
 * Which elements a list holds; null means any.
 *
 * @param kind code of their kind
 * @param document key of their document
 * @param number their current number
 */
public record ElementFilter(
        @Nullable String kind,
        @Nullable String document,
        @Nullable String number) {}
