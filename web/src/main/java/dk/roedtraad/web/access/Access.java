package dk.roedtraad.web.access;

import dk.roedtraad.shared.Act;
import java.lang.reflect.AnnotatedElement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may come to an endpoint, as its method or else its class says by {@link Open} or {@link Requires}. Where neither says it, nobody may.
 *
 * @param open whether everybody may
 * @param acts one of which the caller must be allowed, when not everybody may
 */
public record Access(boolean open, Set<Act> acts) {
    /** Nobody may: nothing is said. */
    public static final Access CLOSED = new Access(false, Set.of());

    public Access {
        acts = Set.copyOf(acts);
    }

    /** What the first of them says that says anything. */
    // [impl->req~listed-access~1]
    public static Access of(AnnotatedElement... places) {
        for (var place : places) {
            if (place.isAnnotationPresent(Open.class)) {
                return new Access(true, Set.of());
            }
            var requires = place.getAnnotation(Requires.class);
            if (requires != null) {
                return new Access(false, EnumSet.copyOf(List.of(requires.value())));
            }
        }
        return CLOSED;
    }
}
