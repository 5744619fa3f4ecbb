package dk.roedtraad.web.element.page;

import dk.roedtraad.element.ElementView;
import dk.roedtraad.followup.Standing;
import dk.roedtraad.trace.TraceLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A knot on the thread as the page draws it: an element, the links that tie it to the element above it, and what hangs below.
 *
 * @param element the element
 * @param parent the element it stands under here, or null at the top
 * @param links the links to the element it stands under here; none at the top
 * @param children what hangs below it
 * @param place how it stands to the element whose page this is
 * @param repeated whether it stands further up already, so that nothing is drawn below it here
 * @param standing its answer and progress, where its kind has them
 */
public record ThreadNode(
        ElementView element,
        @Nullable ElementView parent,
        List<TraceLink> links,
        List<ThreadNode> children,
        Place place,
        boolean repeated,
        @Nullable Standing standing) {
    /** How a knot stands to the element whose page this is. */
    public enum Place {
        /** On the way to the vision. */
        ABOVE,
        /** The element itself. */
        CURRENT,
        /** On the way to the plans. */
        BELOW
    }

    /** Whether it is the element whose page this is. */
    public boolean current() {
        return place == Place.CURRENT;
    }

    /** Whether nothing leads further on from here. */
    public boolean isEnd() {
        return children.isEmpty() && !repeated;
    }
}
