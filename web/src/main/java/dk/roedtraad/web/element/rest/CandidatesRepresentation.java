package dk.roedtraad.web.element.rest;

import dk.roedtraad.shared.ElementNumber;
import java.util.List;

/**
 * The answer to a number that several elements have or had.
 *
 * @param number the number
 * @param candidates the elements, each by its own address
 */
public record CandidatesRepresentation(ElementNumber number, List<ReferenceRepresentation> candidates) {}
