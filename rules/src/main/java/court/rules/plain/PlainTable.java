package court.rules.plain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision table as a grid: what each column asks or says, and the rows below.
 *
 * @param head the lines above the rows as they stand in the file
 * @param firstRow line of the first row in the file, counted from 1
 */
public record PlainTable(List<List<String>> head, int firstRow, List<Column> columns, List<List<String>> rows) {

    /** What a column is for. */
    public enum Use {
        NAME,
        CONDITION,
        ACTION,
        METADATA
    }

    /**
     * One column.
     *
     * @param title its heading in the reader's words
     * @param owner record type whose component it holds; null for name and basis
     * @param choices what a cell may be, when it is a choice; empty otherwise
     * @param many whether a cell lists several choices, separated by commas
     */
    public record Column(
            Use use,
            String title,
            @Nullable String owner,
            @Nullable String component,
            PlainRule.Kind kind,
            List<Choice> choices,
            boolean many) {}

    /** A choice as it stands in a cell, and its words. */
    public record Choice(String cell, String words) {}
}
