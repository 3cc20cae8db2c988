package court.casefile.series;

import java.util.List;
import java.util.Map;

/**
 * A row of the sheet.
 *
 * @param line where the sheet has it, the header being line 1
 * @param cells by the titles of their columns, without surrounding space
 * @param problems empty for a row that can be filed
 */
public record SheetRow(int line, Map<String, String> cells, List<Problem> problems) {
    /** What is wrong with a cell, under its name as Excel shows it. */
    public record Problem(String cell, String column, String code, String value) {}

    String get(SeriesColumn column) {
        return cells.getOrDefault(column.title(), "");
    }
}
