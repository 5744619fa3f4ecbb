package dk.roedtraad.web.followup.page;

import dk.roedtraad.followup.AnswerValue;
import dk.roedtraad.followup.ProgressValue;
import dk.roedtraad.search.SearchFilter;
import dk.roedtraad.search.SearchIndex;
import dk.roedtraad.shared.Codes;
import dk.roedtraad.shared.ProjectionUnavailableException;
import dk.roedtraad.shared.Sight;
import dk.roedtraad.web.access.Open;
import dk.roedtraad.web.site.page.ListAddress;
import dk.roedtraad.web.site.page.Names;
import dk.roedtraad.web.site.page.Opening;
import dk.roedtraad.web.site.page.Page;
import dk.roedtraad.web.site.page.Serves;
import dk.roedtraad.web.site.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The follow-up overview: how many elements of each theme were answered in which way, and how far they have come. */
@Named
@RequestScoped
@Open
@Serves(path = "/opfoelgning", view = "/followup/followup.xhtml")
public class FollowUpPage implements Page {
    @Inject
    private SearchIndex index;

    @Inject
    private Names names;

    @Inject
    private Promises promises;

    private Sight sight = Sight.PUBLIC;
    private List<CountTable> tables = List.of();
    private boolean counted = true;

    @Override
    public Opening open(Visit visit) {
        sight = visit.sight();
        try {
            tables = tables();
        } catch (ProjectionUnavailableException e) {
            counted = false;
        }
        promises.read(sight);
        return Opening.SHOWN;
    }

    private List<CountTable> tables() {
        var read = new ArrayList<CountTable>();
        for (var kind : names.kinds()) {
            if (kind.answerable()) {
                read.add(0, table(kind.code(), "progress", codes(ProgressValue.class)));
                read.add(0, table(kind.code(), "answer", codes(AnswerValue.class)));
            }
        }
        return List.copyOf(read);
    }

    private CountTable table(String kind, String axis, List<String> values) {
        var rows = new ArrayList<CountTable.Row>();
        names.themes().forEach(theme -> rows.add(row(kind, axis, values, theme.code())));
        return new CountTable(kind, axis, values, rows, row(kind, axis, values, ""));
    }

    private CountTable.Row row(String kind, String axis, List<String> values, String theme) {
        var list = ListAddress.ALL.with("kind", kind).with("theme", theme);
        var cells = values.stream()
                .map(value -> new CountTable.Cell(value, count(list.with(axis, value)), list.with(axis, value)))
                .toList();
        return new CountTable.Row(theme, cells, new CountTable.Cell("", count(list), list));
    }

    private long count(ListAddress list) {
        return index.count(
                sight,
                new SearchFilter(
                        Set.copyOf(list.values("kind")),
                        Set.of(),
                        Set.copyOf(list.values("theme")),
                        Set.copyOf(list.values("answer")),
                        Set.copyOf(list.values("progress")),
                        null));
    }

    private static <E extends Enum<E>> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
    }

    /** The tables: for each kind that is answered, the most particular first, answers and then progress. */
    public List<CountTable> getTables() {
        return tables;
    }

    /** Whether the elements could be counted. */
    public boolean isCounted() {
        return counted;
    }
}
