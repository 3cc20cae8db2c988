package court.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a small workbook by hand, honest or not. */
final class Workbook {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook of one sheet whose cells hold the comma-separated text. */
    static Workbook of(String csv) {
        return new Workbook()
                .part("xl/worksheets/sheet1.xml", sheet(csv))
                .part(
                        "xl/styles.xml",
                        "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    }

    Workbook part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Workbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The sheet with one cell's text replaced by raw XML. */
    Workbook cell(String name, String xml) {
        String replacement = Matcher.quoteReplacement(xml);
        return sheet(sheet -> sheet.replaceFirst("<c r=\"" + name + "\".*?</c>", replacement));
    }

    /** The sheet's XML, changed. */
    Workbook sheet(UnaryOperator<String> change) {
        String sheet = new String(parts.getOrDefault("xl/worksheets/sheet1.xml", new byte[0]), StandardCharsets.UTF_8);
        return part("xl/worksheets/sheet1.xml", change.apply(sheet));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sheet(String csv) {
        StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
        String[] rows = csv.split("\n", -1);
        for (int row = 0; row < rows.length; row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            String[] cells = rows[row].split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            for (int column = 0; column < cells.length; column++) {
                String text = cells[column].replaceAll("^\"|\"$", "").replace("\"\"", "\"");
                xml.append("<c r=\"")
                        .append((char) ('A' + column))
                        .append(row + 1)
                        .append("\" t=\"inlineStr\"><is><t>");
                xml.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
                xml.append("</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }
}
