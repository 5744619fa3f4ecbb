package dk.roedtraad.tracing;

import java.util.Optional;

/**
 * What has become of a link, seen from one of its ends.
 *
 * @param status what it is
 * @param named the id that the covering item names
 * @param other the item at the other end, unless there is none
 */
public record TracedLink(LinkStatus status, ItemId named, Optional<TracedItem> other) {}
