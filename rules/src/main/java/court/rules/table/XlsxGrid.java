package court.rules.table;

import court.rules.RuleFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the one sheet of a workbook with our own reader: no spreadsheet library ever opens an uploaded file. */
final class XlsxGrid {
    private static final Set<Integer> DATE_FORMATS = Set.of(14, 15, 16, 17, 22, 27, 30, 31, 36, 50, 57, 58);
    private static final String SHEETS = "/?xl/worksheets/[^/]+\\.xml";
    private final XlsxPackage workbook;

    private XlsxGrid(XlsxPackage workbook) {
        this.workbook = workbook;
    }

    static Grid read(RuleFile file) {
        XlsxGrid reader = new XlsxGrid(XlsxPackage.open(file));
        reader.workbook.refuseForeign();
        XlsxBook book = XlsxBook.of(reader.workbook);
        SheetHandler sheet = new SheetHandler(
                reader.workbook, file.path(), reader.sharedTexts(), reader.dateStyles(), book.dayZero());
        XlsxXml.read(reader.workbook, reader.sheet(), sheet);
        return new Grid(file.path(), sheet.lines());
    }

    private byte[] sheet() {
        List<String> sheets = workbook.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).matches(SHEETS))
                .toList();
        if (sheets.size() != 1) {
            throw workbook.refused("rulebase.table-sheets", sheets.size());
        }
        if (!XlsxBook.shown(workbook).stream().allMatch(sheets.get(0)::equals)) {
            throw workbook.refused("rulebase.table-hidden", sheets.get(0));
        }
        return workbook.part(sheets.get(0)).orElseThrow();
    }

    private List<String> sharedTexts() {
        SharedTexts texts = new SharedTexts();
        workbook.part("xl/sharedStrings.xml").ifPresent(part -> XlsxXml.read(workbook, part, texts));
        return texts.all;
    }

    private Set<Integer> dateStyles() {
        Styles styles = new Styles();
        workbook.part("xl/styles.xml").ifPresent(part -> XlsxXml.read(workbook, part, styles));
        return styles.dates;
    }

    /** Texts that cells share, phonetic readings left out. */
    private static final class SharedTexts implements XlsxXml.Handler {
        private final List<String> all = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean inText;
        private boolean inReading;

        @Override
        public void open(String name, Map<String, String> attributes) {
            inText |= name.equals("t");
            inReading |= name.equals("rPh");
        }

        @Override
        public void text(String part) {
            if (inText && !inReading) {
                text.append(part);
            }
        }

        @Override
        public void close(String name) {
            inText &= !name.equals("t");
            inReading &= !name.equals("rPh");
            if (name.equals("si")) {
                all.add(text.toString());
                text.setLength(0);
            }
        }
    }

    /** Which cell styles show a number as a date. */
    private static final class Styles implements XlsxXml.Handler {
        private final Set<Integer> custom = new HashSet<>(DATE_FORMATS);
        private final Set<Integer> dates = new HashSet<>();
        private boolean inCells;
        private int style;

        @Override
        public void open(String name, Map<String, String> attributes) {
            String format = attributes.getOrDefault("numFmtId", "0");
            if (name.equals("numFmt")
                    && attributes.getOrDefault("formatCode", "").matches("(?i).*[yd年].*")) {
                custom.add(number(format));
            } else if (name.equals("cellXfs")) {
                inCells = true;
            } else if (inCells && name.equals("xf")) {
                if (custom.contains(number(format))) {
                    dates.add(style);
                }
                style++;
            }
        }

        private static int number(String format) {
            return format.matches("\\d{1,6}") ? Integer.parseInt(format) : 0;
        }

        @Override
        public void close(String name) {
            inCells &= !name.equals("cellXfs");
        }
    }
}
