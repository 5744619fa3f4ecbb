package dk.roedtraad.journal;

import java.util.Collection;
import java.util.Set;

/** Which of the things that entries touch the public may see just now. */
public interface PublicTouches {

    /** Those of the touches. */
    Set<String> among(Collection<String> touches);
}
