package dk.roedtraad.journal.jpa;

import dk.roedtraad.journal.Checkpoint;
import dk.roedtraad.journal.Journal;
import dk.roedtraad.journal.JournalDays;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts days in the database, and again only when the journal has grown: whatever changes what somebody may see is an entry itself.
 */
@ApplicationScoped
class JpaJournalDays implements JournalDays {

    private static final String EVERYTHING = "select sequence from journal";

    /** The sentence of {@link dk.roedtraad.journal.TouchedSight} for the whole journal at once: no touch that the view does not have. */
    private static final String SEEN = """
            select j.sequence from journal j
            left join (
              select distinct t.sequence
              from (select sequence, unnest(string_to_array(touches, ' ')) as touch from journal) t
              left join (select distinct noun || ':' || id as touch from %s_touch) p on p.touch = t.touch
              where t.touch <> '' and p.touch is null
            ) hidden on hidden.sequence = j.sequence
            where hidden.sequence is null
            """;

    private static final String DAYS = """
            select cast(d.day as text), d.entries, d.replayed, d.first, d.last, j.hash
            from (
              select cast(j.recorded_at at time zone 'Europe/Copenhagen' as date) as day, count(*) as entries,
                     count(*) filter (where j.replayed) as replayed, min(j.sequence) as first, max(j.sequence) as last
              from journal j join (%s) seen on seen.sequence = j.sequence
              group by 1
            ) d join journal j on j.sequence = d.last
            order by d.day desc
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journal journal;

    private final Map<String, Counted> counted = new ConcurrentHashMap<>();

    @Override
    public List<Day> days(Sight sight) {
        return days(SEEN.formatted(Codes.of(sight)));
    }

    @Override
    public List<Day> allDays() {
        return days(EVERYTHING);
    }

    private List<Day> days(String entries) {
        var head = journal.head();
        var known = counted.get(entries);
        if (known == null || !known.head().equals(head)) {
            known = new Counted(head, count(entries));
            counted.put(entries, known);
        }
        return known.days();
    }

    private List<Day> count(String entries) {
        List<?> rows = entities.createNativeQuery(DAYS.formatted(entries)).getResultList();
        return rows.stream().map(row -> day((Object[]) row)).toList();
    }

    private static Day day(Object[] row) {
        return new Day(
                LocalDate.parse((String) row[0]),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                new Checkpoint(((Number) row[4]).longValue(), (String) row[5]));
    }

    @Override
    public List<JournalEntry> on(LocalDate day, long after, int most) {
        return entities.createQuery("""
                        select j from JournalRow j where j.recordedAt >= :begin and j.recordedAt < :end and j.sequence > :after
                        order by j.sequence
                        """, JournalRow.class)
                .setParameter("begin", JournalRow.utc(day.atStartOfDay(TOWN).toInstant()))
                .setParameter(
                        "end", JournalRow.utc(day.plusDays(1).atStartOfDay(TOWN).toInstant()))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultStream()
                .map(JournalRow::entry)
                .toList();
    }

    /** Days as they were counted when the journal ended there. */
    private record Counted(Checkpoint head, List<Day> days) {}
}
