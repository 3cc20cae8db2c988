package court.rules.table;

import court.rules.Problem;
import court.rules.book.ProblemException;
import java.math.BigDecimal;
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
    private final LocalDate dayZero;
    private final List<Grid.Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean inCell;
    private boolean inValue;
    private boolean inReading;

    /** @param dayZero the day that the workbook counts from */
    SheetHandler(XlsxPackage workbook, String file, List<String> shared, Set<Integer> dateStyles, LocalDate dayZero) {
        this.workbook = workbook;
        this.file = file;
        this.shared = shared;
        this.dateStyles = dateStyles;
        this.dayZero = dayZero;
    }

    List<Grid.Line> lines() {
        return lines;
    }

    @Override
    public void open(String name, Map<String, String> attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getOrDefault("r", String.valueOf(row + 1)));
            case "c" -> startCell(attributes);
            case "v" -> inValue = inCell && !type.equals("inlineStr");
            case "t" -> inValue = inCell && type.equals("inlineStr");
            case "rPh" -> inReading = true;
            case "f" ->
                throw inCell
                        ? cellRefused("rulebase.table-formula")
                        : workbook.refused("rulebase.table-part", "formula");
            case "mergeCell" -> throw merged(attributes.getOrDefault("ref", ""));
            default -> {}
        }
    }

    private ProblemException merged(String range) {
        Problem problem = Problem.error(file, 0, 0, "rulebase.table-merged", range);
        String first = range.replaceFirst(":.*", "");
        boolean known = first.matches("[A-Z]{1,3}[1-9]\\d{0,6}");
        return new ProblemException(
                known
                        ? problem.atCell(
                                first, Integer.parseInt(first.replaceAll("\\D", "")), Math.max(1, index(first)))
                        : problem);
    }

    /** Number of a column, from 1. */
    private static int index(String reference) {
        int index = 0;
        for (char c : reference.replaceAll("[^A-Z]", "").toCharArray()) {
            index = index * 26 + (c - 'A' + 1);
        }
        return index;
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
        int index = reference.length() > 8 ? COLUMNS + 1 : index(reference);
        if (index <= column + 1 && column >= 0 && index > 0) {
            throw workbook.refused("rulebase.table-unreadable", reference);
        }
        if (index <= 0 || index > COLUMNS) {
            throw workbook.refused("rulebase.file-too-large", COLUMNS);
        }
        inCell = true;
        column = index - 1;
        type = attributes.getOrDefault("t", "n");
        String styleText = attributes.getOrDefault("s", "0");
        style = styleText.matches("\\d{1,5}") ? Integer.parseInt(styleText) : 0;
        text.setLength(0);
    }

    @Override
    public void text(String part) {
        if (inValue && !inReading) {
            text.append(part);
        }
    }

    @Override
    public void close(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inReading = false;
            case "c" -> {
                inCell = false;
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
            case "s" -> sharedText(raw);
            case "b" -> raw.equals("1") ? "true" : "false";
            case "e" -> throw cellRefused("rulebase.table-formula");
            case "n" -> number(raw);
            case "d" -> raw.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
            default -> raw;
        };
    }

    private String sharedText(String raw) {
        if (!raw.matches("\\d{1,6}") || Integer.parseInt(raw) >= shared.size()) {
            throw cellRefused("rulebase.table-unreadable", raw);
        }
        return shared.get(Integer.parseInt(raw));
    }

    /** Spreadsheets count days, and write long numbers with a power of ten. */
    private String number(String raw) {
        if (dateStyles.contains(style) && raw.matches("\\d{1,6}")) {
            return dayZero.plusDays(Long.parseLong(raw)).toString();
        }
        return raw.matches("-?\\d(\\.\\d{1,20})?E[+-]?\\d{1,2}") ? new BigDecimal(raw).toPlainString() : raw;
    }

    private ProblemException cellRefused(String code, Object... args) {
        return new ProblemException(
                Problem.error(file, row, column + 1, code, args).atCell(Grid.name(column, row), row, column + 1));
    }
}
