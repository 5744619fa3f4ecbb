package dk.roedtraad.followup;

import dk.roedtraad.shared.ElementId;
import dk.roedtraad.shared.Sight;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was answered, done and promised. Who asks about an element has made sure that the reader may see the element. */
public interface FollowUps {

    /** The answers to an element, oldest first. */
    List<Answer> answers(ElementId element);

    /** The progress of an element, oldest first. */
    List<Progress> progress(ElementId element);

    /** Where each of the elements stands; every element asked for is in the answer. */
    Map<ElementId, Standing> standings(Collection<ElementId> elements);

    /** All promises on documents and elements that the reader may see, by due date. */
    List<Promise> promises(Sight sight);

    /** The unit of that key. */
    Optional<Unit> unit(String id);

    /** The decision of that key. */
    Optional<Decision> decision(String id);
}
