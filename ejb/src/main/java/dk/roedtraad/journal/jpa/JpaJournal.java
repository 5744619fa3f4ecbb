package dk.roedtraad.journal.jpa;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.JournalEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The journal in its table. */
@ApplicationScoped
class JpaJournal implements Journal {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Checkpoint head() {
        return entities.find(HeadRow.class, HeadRow.ONLY).checkpoint();
    }

    @Override
    public Optional<JournalEntry> find(long sequence) {
        return Optional.ofNullable(entities.find(JournalRow.class, sequence)).map(JournalRow::entry);
    }

    @Override
    public List<JournalEntry> after(long sequence, int atLeast) {
        var entries = new ArrayList<JournalEntry>(entities.createQuery(
                        "select j from JournalRow j where j.sequence > :sequence order by j.sequence", JournalRow.class)
                .setParameter("sequence", sequence)
                .setMaxResults(atLeast)
                .getResultStream()
                .map(JournalRow::entry)
                .toList());
        if (!entries.isEmpty()) {
            entries.addAll(restOfTransaction(entries.get(entries.size() - 1)));
        }
        return entries;
    }

    @Override
    public List<JournalEntry> between(long first, long last) {
        return entities.createQuery(
                        "select j from JournalRow j where j.sequence between :first and :last order by j.sequence",
                        JournalRow.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(JournalRow::entry)
                .toList();
    }

    @Override
    public Map<Long, Long> successors(long first, long last) {
        return entities.createQuery("""
                        select j.sequence, min(n.sequence) from JournalRow j, JournalRow n
                        where j.sequence between :first and :last and n.subject = j.subject and n.sequence > j.sequence
                        group by j.sequence
                        """, Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private List<JournalEntry> restOfTransaction(JournalEntry last) {
        return entities.createQuery(
                        "select j from JournalRow j where j.transaction = :transaction and j.sequence > :sequence"
                                + " order by j.sequence",
                        JournalRow.class)
                .setParameter("transaction", last.transaction())
                .setParameter("sequence", last.sequence())
                .getResultStream()
                .map(JournalRow::entry)
                .toList();
    }
}
