package dk.roedtraad.web.followup.page;

import dk.roedtraad.web.site.page.ListAddress;
import java.util.List;

/**
 * How many elements of a kind have which value, by theme.
 *
 * @param kind code of the kind
 * @param axis answer or progress
 * @param values the values, the columns
 * @param rows a row for each theme
 * @param sum the elements of all themes and of none; each counts once
 */
public record CountTable(String kind, String axis, List<String> values, List<Row> rows, Row sum) {
    /**
     * A row.
     *
     * @param theme code of the theme, or empty for all
     * @param cells a number for each value
     * @param all the number of all
     */
    public record Row(String theme, List<Cell> cells, Cell all) {}

    /**
     * A number.
     *
     * @param value the value, or empty for all
     * @param count how many
     * @param list the list that is as long
     */
    public record Cell(String value, long count, ListAddress list) {}

    /** Whether there is nothing to count. */
    public boolean nothing() {
        return sum.all().count() == 0;
    }
}
