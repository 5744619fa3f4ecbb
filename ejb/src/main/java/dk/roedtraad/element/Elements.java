package dk.roedtraad.element;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Listing;
import dk.roedtraad.shared.Sight;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The elements as a reader sees them. What touches no edition in the reader's sight does not exist here. */
public interface Elements {

    /** The element as the newest edition in sight shows it. */
    Optional<ElementView> find(Sight sight, ElementId id);

    /** Those of the elements that the reader may see, document by document in reading order. */
    List<ElementView> findAll(Sight sight, Collection<ElementId> ids);

    /** The elements that have that number in the newest edition in sight of their document. */
    List<ElementView> numbered(Sight sight, ElementNumber number);

    /** The elements that had that number in any edition in sight, newest first. */
    List<ElementView> formerlyNumbered(Sight sight, ElementNumber number);

    /** Elements in force, in reading order of their documents; pages count from 1. */
    Listing<ElementView> list(Sight sight, ElementFilter filter, int page, int size);

    /** The element in every edition in sight that holds it, oldest first. */
    List<ElementView> appearances(Sight sight, ElementId id);

    /** All that stands in an edition in sight, in reading order, as that edition shows it. */
    List<ElementView> standingIn(Sight sight, String edition);

    /** The lines of descent at either end of which the element stands and whose other end the reader may see. */
    List<Lineage> lineage(Sight sight, ElementId id);

    /** Every element that has a place now in one of the editions or in another edition of its document, public or not; for projections. */
    Set<ElementId> placedBeside(Collection<String> editions);

    /** Every element of the kinds, public or not; for projections. */
    Set<ElementId> ofKinds(Collection<String> kinds);

    /** The elements as they stand, or stood when they were withdrawn, public or not; for projections. */
    List<Element> identities(Collection<ElementId> ids);

    /** Every element there ever was, public or not, whose identity comes after that text, in the order of characters; for projections. */
    List<ElementId> everyAfter(String after, int most);
}
