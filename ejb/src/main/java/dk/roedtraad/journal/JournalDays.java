package dk.roedtraad.journal;

import dk.roedtraad.shared.Sight;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The journal by the days, in Næstved, on which its entries were recorded. */
public interface JournalDays {

    /** Where days begin and end. */
    ZoneId TOWN = ZoneId.of("Europe/Copenhagen");

    /**
     * The days on which something was recorded, newest first.
     *
     * @param sight what the reader sees: other entries are not counted, and a day of others only is not there
     */
    List<Day> days(Sight sight);

    /** The days with all entries, for those who read the journal. */
    List<Day> allDays();

    /** The entries of a day that come after a sequence, in order. */
    List<JournalEntry> on(LocalDate day, long after, int most);

    /**
     * A day.
     *
     * @param date the day
     * @param entries how many entries were recorded
     * @param replayed how many of them are past events that were loaded later
     * @param first the first one's sequence
     * @param last the last one
     */
    record Day(LocalDate date, long entries, long replayed, long first, Checkpoint last) {}
}
