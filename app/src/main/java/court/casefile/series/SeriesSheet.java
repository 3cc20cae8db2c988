package court.casefile.series;

import court.kernel.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;

/** Reads the sheet of a series: every problem with its cell; rows without one can be filed. */
final class SeriesSheet {
    private SeriesSheet() {}

    static List<SheetRow> read(byte[] file) {
        List<List<String>> lines = SheetCells.of(file);
        List<String> header = lines.isEmpty() ? List.of() : lines.get(0);
        requireColumns(header);
        List<SheetRow> rows = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int at = 1; at < lines.size(); at++) {
            if (lines.get(at).stream().anyMatch(cell -> !cell.isEmpty()) && !sample(header, lines.get(at))) {
                rows.add(row(at + 1, header, lines.get(at), keys));
            }
        }
        if (rows.isEmpty()) {
            throw Refused.malformed("casefile.sheet-empty");
        }
        return rows;
    }

    private static boolean sample(List<String> header, List<String> cells) {
        int at = header.indexOf(SeriesColumn.NAME.title());
        return at < cells.size() && cells.get(at).startsWith(SampleSheet.SAMPLE);
    }

    private static void requireColumns(List<String> header) {
        for (SeriesColumn column : SeriesColumn.values()) {
            if (column.required() && !header.contains(column.title())) {
                throw Refused.malformed("casefile.sheet-column-missing", column.title());
            }
        }
        for (String title : header) {
            if (!title.isEmpty() && SeriesColumn.titled(title).isEmpty()) {
                throw Refused.malformed("casefile.sheet-column-unknown", title);
            }
        }
        if (new HashSet<>(header).size() < header.size()) {
            throw Refused.malformed("casefile.sheet-column-twice");
        }
    }

    private static SheetRow row(int line, List<String> header, List<String> cells, Set<String> keys) {
        Map<String, String> values = new HashMap<>();
        List<SheetRow.Problem> problems = new ArrayList<>();
        for (int at = 0; at < header.size(); at++) {
            String value = at < cells.size() ? cells.get(at) : "";
            String cell = CellReference.convertNumToColString(at) + line;
            SeriesColumn.titled(header.get(at)).ifPresent(column -> {
                values.put(column.title(), value);
                column.problem(value)
                        .ifPresent(code -> problems.add(new SheetRow.Problem(cell, column.title(), code, value)));
                if (column == SeriesColumn.KEY && !value.isEmpty() && !keys.add(value)) {
                    problems.add(new SheetRow.Problem(cell, column.title(), "casefile.cell-twice", value));
                }
            });
        }
        return new SheetRow(line, values, List.copyOf(problems));
    }
}
