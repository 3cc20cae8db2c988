package court.document.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A template written as a few lines of text, which makes the same Word file every time. The first lines say {@code key: value};
 * after a line of dashes each line is a paragraph: {@code #} name of the court, {@code ###} the same on a new page, {@code ##} title of
 * the paper, {@code >} to the right, {@code =} in the middle, {@code !} without indent, {@code |} a row of a table; sections that
 * reach over paragraphs stand on lines of their own.
 */
public final class PaperSource {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int WIDTH = 8900;

    private final Map<String, String> head = new TreeMap<>();
    private final StringBuilder body = new StringBuilder();
    private final List<String> rows = new ArrayList<>();

    public PaperSource(String text) {
        String[] halves = text.split("(?m)^-----+$\\R", 2);
        halves[0].lines().filter(line -> line.contains(":")).forEach(line -> {
            String[] pair = line.split(":", 2);
            head.put(pair[0].strip(), pair[1].strip());
        });
        halves[1].lines().map(String::strip).forEach(this::line);
        table();
    }

    /** A word of the head, empty where it is not said. */
    public String head(String key) {
        return head.getOrDefault(key, "");
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            rows.add(line);
            return;
        }
        table();
        if (line.startsWith("###")) {
            paragraph("CourtOnNewPage", line.substring(3));
        } else if (line.startsWith("##")) {
            paragraph("Title", line.substring(2));
        } else if (line.startsWith("#")) {
            paragraph("Court", line.substring(1));
        } else if (line.startsWith(">")) {
            paragraph("Right", line.substring(1));
        } else if (line.startsWith("=")) {
            paragraph("Middle", line.substring(1));
        } else if (line.startsWith("!")) {
            paragraph("Plain", line.substring(1));
        } else if (!line.isEmpty()) {
            paragraph("Text", line);
        } else {
            paragraph("Plain", "");
        }
    }

    private void paragraph(String style, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        if (!text.isBlank()) {
            body.append("<w:r><w:t xml:space=\"preserve\">").append(escaped(text.strip())).append("</w:t></w:r>");
        }
        body.append("</w:p>");
    }

    /** Rows that follow each other are one table; the first cell of a row is its heading, and a row short of cells spans. */
    private void table() {
        if (rows.isEmpty()) {
            return;
        }
        List<String[]> cells = rows.stream()
                .map(row -> row.substring(1, row.length() - (row.endsWith("|") ? 1 : 0)).split("\\|", -1))
                .toList();
        int columns = cells.stream().mapToInt(row -> row.length).max().orElse(1);
        int[] widths = widths(columns);
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"").append(WIDTH)
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            body.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        body.append("</w:tblGrid>");
        cells.forEach(row -> row(row, columns, widths));
        body.append("</w:tbl>");
        rows.clear();
    }

    private static int[] widths(int columns) {
        if (columns == 3) {
            return new int[] {1200, WIDTH - 3600, 2400};
        }
        int[] widths = new int[columns];
        int heading = columns == 2 || columns == 4 ? 1900 : WIDTH / columns;
        for (int i = 0; i < columns; i++) {
            int headings = columns == 4 ? 2 : 1;
            boolean narrow = i == 0 || columns == 4 && i == 2;
            widths[i] = narrow ? heading : (WIDTH - headings * heading) / Math.max(1, columns - headings);
        }
        return widths;
    }

    private void row(String[] cells, int columns, int[] widths) {
        body.append("<w:tr>");
        for (int i = 0; i < cells.length; i++) {
            int span = i == cells.length - 1 ? columns - i : 1;
            int width = 0;
            for (int j = i; j < i + span; j++) {
                width += widths[j];
            }
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
            if (span > 1) {
                body.append("<w:gridSpan w:val=\"").append(span).append("\"/>");
            }
            body.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
            for (String line : cells[i].strip().split("\\\\n")) {
                paragraph("Cell", line);
            }
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The Word file. */
    public DocxFile docx() {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        put(parts, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("document", "document.main") + type("styles", "styles") + type("footer1", "footer") + "</Types>");
        put(parts, "_rels/.rels", "<Relationships xmlns=\"" + RELATIONSHIPS + "\">"
                + link("rId1", "officeDocument", "word/document.xml") + "</Relationships>");
        put(parts, "word/_rels/document.xml.rels", "<Relationships xmlns=\"" + RELATIONSHIPS + "\">"
                + link("rId1", "styles", "styles.xml") + link("rId2", "footer", "footer1.xml") + "</Relationships>");
        put(parts, "word/styles.xml", PaperStyles.XML);
        put(parts, "word/footer1.xml", "<w:ftr xmlns:w=\"" + Xml.W + "\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
                + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
                + "<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>");
        put(parts, DocxFile.MAIN, "<w:document xmlns:w=\"" + Xml.W + "\" xmlns:r=\"" + OFFICE + "\"><w:body>" + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1417\" w:right=\"1474\" w:bottom=\"1361\" w:left=\"1531\" w:header=\"851\" w:footer=\"850\" w:gutter=\"0\"/>"
                + "</w:sectPr></w:body></w:document>");
        return new DocxFile(parts);
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void put(SortedMap<String, byte[]> parts, String name, String xml) {
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml).getBytes(StandardCharsets.UTF_8));
    }
}
