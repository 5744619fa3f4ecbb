package dk.roedtraad.check;

import dk.roedtraad.shared.Actor;
import dk.roedtraad.shared.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Looks at something while nobody can write: behind the lock that every writer takes first. */
@ApplicationScoped
class WhileWritersWait {

    @Inject
    private Recorder recorder;

    /** Looks, and lets the writers go on. */
    @Transactional
    <T> T look(Supplier<T> look) {
        recorder.begin(Actor.IMPORT, null);
        return look.get();
    }
}
