package court.rules.table;

import court.rules.Problem;
import court.rules.book.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cells of a worksheet as text; formulas, errors and cells out of bounds are refused at their cell. */
final class SheetHandler implements XlsxXml.Handler {
    private static final int ROWS = 3_000;
    private static final int COLUMNS = 60;
    private final XlsxPackage workbook;
    private final String file;
    private final List<String> shared;
    private final Set<Integer> dateStyles;
    private final List<Grid.Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean inValue;

    SheetHandler(XlsxPackage workbook, String file, List<String> shared, Set<Integer> dateStyles) {
        this.workbook = workbook;
        this.file = file;
        this.shared = shared;
        this.dateStyles = dateStyles;
    }

    List<Grid.Line> lines() {
        return lines;
    }

    @Override
    public void open(String name, Map<String, String> attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getOrDefault("r", String.valueOf(row + 1)));
            case "c" -> startCell(attributes);
            case "v", "t" -> inValue = true;
            case "f" -> throw cellRefused("rulebase.table-formula");
            case "mergeCell" -> throw workbook.refused("rulebase.table-merged", attributes.getOrDefault("ref", ""));
            default -> {}
        }
    }

    private void startRow(String number) {
        if (!number.matches("\\d{1,4}") || Integer.parseInt(number) <= row || Integer.parseInt(number) > ROWS) {
            throw workbook.refused("rulebase.file-too-large", ROWS);
        }
        row = Integer.parseInt(number);
        cells = new ArrayList<>();
        column = -1;
    }

    private void startCell(Map<String, String> attributes) {
        String reference = attributes.getOrDefault("r", Grid.name(column + 1, row));
        int index = 0;
        for (char c : reference.replaceAll("[^A-Z]", "").toCharArray()) {
            index = index * 26 + (c - 'A' + 1);
        }
        if (index <= column || index > COLUMNS || reference.length() > 8) {
            throw workbook.refused("rulebase.file-too-large", COLUMNS);
        }
        column = index - 1;
        type = attributes.getOrDefault("t", "n");
        String styleText = attributes.getOrDefault("s", "0");
        style = styleText.matches("\\d{1,5}") ? Integer.parseInt(styleText) : 0;
        text.setLength(0);
    }

    @Override
    public void text(String part) {
        if (inValue) {
            text.append(part);
        }
    }

    @Override
    public void close(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> {
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(value(text.toString()).strip());
            }
            case "row" -> lines.add(new Grid.Line(row, cells));
            default -> {}
        }
    }

    private String value(String raw) {
        return switch (type) {
            case "s" ->
                raw.matches("\\d{1,6}") && Integer.parseInt(raw) < shared.size()
                        ? shared.get(Integer.parseInt(raw))
                        : "";
            case "b" -> raw.equals("1") ? "true" : "false";
            case "e" -> throw cellRefused("rulebase.table-formula");
            case "n" -> number(raw);
            default -> raw;
        };
    }

    /** Spreadsheets count days from the end of 1899. */
    private String number(String raw) {
        boolean date = dateStyles.contains(style) && raw.matches("\\d{1,6}");
        return date ? LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(raw)).toString() : raw;
    }

    private ProblemException cellRefused(String code) {
        return new ProblemException(
                Problem.error(file, row, column + 1, code).atCell(Grid.name(column, row), row, column + 1));
    }
}
