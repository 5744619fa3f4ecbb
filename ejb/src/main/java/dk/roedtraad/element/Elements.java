package dk.roedtraad.element;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.ElementNumber;
import dk.roedtraad.shared.Listing;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The elements as the public sees them. What touches no public edition does not exist here. */
public interface Elements {

    /** The element as its newest public edition shows it. */
    Optional<ElementView> find(ElementId id);

    /** Those of the elements that the public may see, document by document in reading order. */
    List<ElementView> findAll(Collection<ElementId> ids);

    /** The elements that have that number in the newest public edition of their document. */
    List<ElementView> numbered(ElementNumber number);

    /** The elements that had that number in any public edition, newest first. */
    List<ElementView> formerlyNumbered(ElementNumber number);

    /** Elements in force, in reading order of their documents; pages count from 1. */
    Listing<ElementView> list(ElementFilter filter, int page, int size);

    /** The element in every public edition that holds it, oldest first. */
    List<ElementView> appearances(ElementId id);

    /** All that stands in a public edition, in reading order, as that edition shows it. */
    List<ElementView> standingIn(String edition);

    /** The lines of descent at either end of which the element stands and whose other end the public may see. */
    List<Lineage> lineage(ElementId id);

    /** Every element that has a place now in one of the editions or in another edition of its document, public or not; for projections. */
    Set<ElementId> placedBeside(Collection<String> editions);

    /** Every element of the kinds, public or not; for projections. */
    Set<ElementId> ofKinds(Collection<String> kinds);

    /** The elements as they stand, or stood when they were withdrawn, public or not; for projections. */
    List<Element> identities(Collection<ElementId> ids);

    /** Every element there ever was, public or not, whose identity comes after that text, in the order of characters; for projections. */
    List<ElementId> everyAfter(String after, int most);
}
