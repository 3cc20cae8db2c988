package court.rules.table;

import java.util.List;

/** Cells of a decision table as plain text, rows numbered as a spreadsheet shows them. */
record Grid(String file, List<Line> lines) {

    /** One row; cells count from 0, what is missing is empty. */
    record Line(int number, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Spreadsheet name of a cell, such as C14. */
    static String name(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }
}
