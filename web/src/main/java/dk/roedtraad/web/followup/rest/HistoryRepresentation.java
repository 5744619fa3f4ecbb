package dk.roedtraad.web.followup.rest;

import dk.roedtraad.shared.ElementId;
import java.util.List;

/**
 * What has happened to an element, oldest first.
 *
 * @param id the element
 * @param total how many events there are
 * @param items the events, all of them
 */
public record HistoryRepresentation(ElementId id, int total, List<HistoryEvent> items) {}
