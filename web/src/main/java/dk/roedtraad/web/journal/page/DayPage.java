package dk.roedtraad.web.journal.page;

import dk.roedtraad.journal.JournalDays;
import dk.roedtraad.journal.JournalEntry;
import dk.roedtraad.journal.SeenTouches;
import dk.roedtraad.journal.TouchedSight;
import dk.roedtraad.shared.Act;
import dk.roedtraad.shared.MalformedValueException;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.shared.UnknownItemException;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.site.page.Opening;
import dk.roedtraad.web.site.page.Page;
import dk.roedtraad.web.site.page.Serves;
import dk.roedtraad.web.site.page.Visit;
import dk.roedtraad.web.site.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

// [impl->req~journal-pages~1]
/** What was recorded on a day, in order, some entries a page, with the hash that seals the day. */
@Named
@RequestScoped
@Open
@Serves(path = "/journal/*", view = "/digest/day.xhtml")
public class DayPage implements Page {
    private static final int SIZE = 100;

    @Inject
    private JournalDays journal;

    @Inject
    private SeenTouches touches;

    @Inject
    private DigestLines digest;

    @Inject
    private Words words;

    @Inject
    private Caller caller;

    private JournalDays.@Nullable Day day;
    private Sight sight = Sight.PUBLIC;
    private boolean everything;
    private long after;
    private long next;

    @Override
    public Opening open(Visit visit) {
        var date = date(visit.argument());
        after = sequence(visit.parameters().one("after"));
        everything = caller.may(Act.READ_JOURNAL);
        sight = visit.sight();
        var days = everything ? journal.allDays() : journal.days(sight);
        day = days.stream()
                .filter(each -> each.date().equals(date))
                .findFirst()
                .orElseThrow(() -> new UnknownItemException("day", visit.argument()));
        digest.read(sight, entries(date), everything);
        return Opening.SHOWN;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnknownItemException("day", text);
        }
    }

    private static long sequence(String text) {
        if (!text.matches("[0-9]{0,12}")) {
            throw new MalformedValueException("after", text, "use the number of an entry");
        }
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    /** As many entries as a page holds, of those that the reader may see. */
    private List<DigestLines.Seen> entries(LocalDate date) {
        var seen = new ArrayList<DigestLines.Seen>();
        long at = after;
        while (seen.size() <= SIZE) {
            var batch = journal.on(date, at, SIZE + 1);
            if (batch.isEmpty()) {
                return seen;
            }
            seen.addAll(visible(batch));
            at = batch.get(batch.size() - 1).sequence();
        }
        var shown = seen.subList(0, SIZE);
        next = shown.get(SIZE - 1).entry().sequence();
        return shown;
    }

    private List<DigestLines.Seen> visible(List<JournalEntry> batch) {
        var mine = TouchedSight.of(touches, sight, batch);
        var everybodys = TouchedSight.of(touches, Sight.PUBLIC, batch);
        return batch.stream()
                .filter(entry -> everything || mine.sees(entry))
                .map(entry -> new DigestLines.Seen(entry, everybodys.sees(entry)))
                .toList();
    }

    /** The day. */
    public JournalDays.@Nullable Day getDay() {
        return day;
    }

    /** The day as people write it. */
    public String getDate() {
        return day == null ? "" : words.date(day.date());
    }

    /** Whether all entries are shown, rather than what the public may see. */
    public boolean isEverything() {
        return everything;
    }

    /** Whether it is the day's first page. */
    public boolean isFirst() {
        return after == 0;
    }

    /** The entry after which the next page begins, or 0 where there is none. */
    public long getNext() {
        return next;
    }
}
