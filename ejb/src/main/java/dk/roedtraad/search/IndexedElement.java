package dk.roedtraad.search;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.followup.Standing;
import dk.roedtraad.shared.Sight;

/**
 * What the index holds of an element.
 *
 * @param sight for whom
 * @param element the element as they see it
 * @param answerable whether its kind can be answered; if not, it has neither answer nor progress
 * @param counted whether its kind counts
 * @param standing its newest answer and progress
 * @param order place in the reading order of all documents: documents by date, then as they are read
 */
public record IndexedElement(
        Sight sight, ElementView element, boolean answerable, boolean counted, Standing standing, long order) {}
