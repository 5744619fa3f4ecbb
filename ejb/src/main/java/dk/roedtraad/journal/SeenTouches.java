package dk.roedtraad.journal;

import dk.roedtraad.shared.Sight;
import java.util.Collection;
import java.util.Set;

/** Which of the things that entries touch a reader sees just now. */
public interface SeenTouches {

    /** Those of the touches. */
    Set<String> among(Sight sight, Collection<String> touches);
}
