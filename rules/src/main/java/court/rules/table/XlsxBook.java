package court.rules.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the workbook says of itself: one sheet, in sight, without names that compute; and the day it counts from. */
final class XlsxBook implements XlsxXml.Handler {
    /** Names that spreadsheets keep for printing and filtering. */
    private static final Set<String> OWN = Set.of("_xlnm.print_area", "_xlnm.print_titles", "_xlnm._filterdatabase");

    private final XlsxPackage workbook;
    private int sheets;
    private boolean from1904;

    private XlsxBook(XlsxPackage workbook) {
        this.workbook = workbook;
    }

    static XlsxBook of(XlsxPackage workbook) {
        XlsxBook book = new XlsxBook(workbook);
        workbook.part("xl/workbook.xml").ifPresent(part -> {
            XlsxXml.read(workbook, part, book);
            if (book.sheets != 1) {
                throw workbook.refused("rulebase.table-sheets", book.sheets);
            }
        });
        return book;
    }

    /** The parts that a spreadsheet shows as sheets: what is read must be what is seen. */
    static List<String> shown(XlsxPackage workbook) {
        List<String> shown = new ArrayList<>();
        workbook.part("xl/_rels/workbook.xml.rels")
                .ifPresent(part -> XlsxXml.read(workbook, part, (element, attributes) -> {
                    if (attributes.getOrDefault("Type", "").endsWith("/worksheet")) {
                        String target = attributes.getOrDefault("Target", "");
                        shown.add(target.startsWith("/") ? target.substring(1) : "xl/" + target);
                    }
                }));
        return shown;
    }

    @Override
    public void open(String name, Map<String, String> attributes) {
        switch (name) {
            case "sheet" -> sheet(attributes.getOrDefault("state", "visible"));
            case "definedName" -> name(attributes.getOrDefault("name", ""));
            case "workbookPr" -> from1904 = Set.of("1", "true").contains(attributes.getOrDefault("date1904", ""));
            default -> {}
        }
    }

    private void sheet(String state) {
        sheets++;
        if (!state.equals("visible")) {
            throw workbook.refused("rulebase.table-hidden", state);
        }
    }

    private void name(String name) {
        if (!OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
            throw workbook.refused("rulebase.table-name", name.replaceAll("[^\\p{L}\\p{N}._]", "?"));
        }
    }

    LocalDate dayZero() {
        return from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }
}
