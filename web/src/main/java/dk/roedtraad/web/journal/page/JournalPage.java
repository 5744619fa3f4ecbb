package dk.roedtraad.web.journal.page;

import dk.roedtraad.journal.JournalDays;
import dk.roedtraad.shared.Act;
import dk.roedtraad.web.access.Caller;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.site.page.Opening;
import dk.roedtraad.web.site.page.Page;
import dk.roedtraad.web.site.page.Serves;
import dk.roedtraad.web.site.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The days on which something was recorded, newest first, with how much it was. */
@Named
@RequestScoped
@Open
@Serves(path = "/journal", view = "/digest/journal.xhtml")
public class JournalPage implements Page {
    private static final int SIZE = 60;

    @Inject
    private JournalDays journal;

    @Inject
    private Caller caller;

    private List<JournalDays.Day> all = List.of();
    private boolean everything;
    private int page = 1;

    @Override
    public Opening open(Visit visit) {
        page = visit.parameters().page();
        everything = caller.may(Act.READ_JOURNAL);
        all = everything ? journal.allDays() : journal.days(visit.sight());
        return Opening.SHOWN;
    }

    /** The days shown. */
    public List<JournalDays.Day> getDays() {
        int from = Math.min(all.size(), (page - 1) * SIZE);
        return all.subList(from, Math.min(all.size(), from + SIZE));
    }

    /** How many days there are. */
    public int getTotal() {
        return all.size();
    }

    /** How many entries there are. */
    public long getEntries() {
        return all.stream().mapToLong(JournalDays.Day::entries).sum();
    }

    /** Whether all entries are shown, rather than what the public may see. */
    public boolean isEverything() {
        return everything;
    }

    /** The page shown. */
    public int getPage() {
        return page;
    }

    /** The number of pages. */
    public int getLastPage() {
        return Math.max(1, (all.size() + SIZE - 1) / SIZE);
    }
}
