package dk.roedtraad.journal.jpa;

import dk.roedtraad.shared.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Versions by the touches that the database notes of every entry. */
@ApplicationScoped
class JpaVersions implements Versions {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public long of(String touch) {
        var last = (Number)
                entities.createNativeQuery("select coalesce(max(sequence), 0) from journal_touch where touch = ?")
                        .setParameter(1, touch)
                        .getSingleResult();
        return last.longValue();
    }
}
