package court.casefile.series;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty sheet to fill in, with two rows that show how. */
public final class SampleSheet {
    /** How the defendants of the rows begin that only show how; they are never filed. */
    static final String SAMPLE = "（示例）";

    private static final int WIDTH = 18 * 256;
    private static final List<List<String>> ROWS = List.of(
            List.of("1", SAMPLE + "张某", "自然人", "北京市通州区某小区1号楼101室，13800000000", "", "", "", "3600.00", "50"),
            List.of("2", SAMPLE + "某商贸公司", "单位", "北京市通州区某小区底商2号", "", "", "", "12800.50", "120"));

    private SampleSheet() {}

    public static byte[] make() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("案件");
            Font bold = book.createFont();
            bold.setBold(true);
            CellStyle head = book.createCellStyle();
            head.setFont(bold);
            CellStyle text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            Row header = sheet.createRow(0);
            for (SeriesColumn column : SeriesColumn.values()) {
                sheet.setColumnWidth(column.ordinal(), WIDTH);
                sheet.setDefaultColumnStyle(column.ordinal(), text);
                header.createCell(column.ordinal()).setCellValue(column.title());
                header.getCell(column.ordinal()).setCellStyle(head);
            }
            for (int at = 0; at < ROWS.size(); at++) {
                Row row = sheet.createRow(at + 1);
                for (int column = 0; column < ROWS.get(at).size(); column++) {
                    row.createCell(column).setCellValue(ROWS.get(at).get(column));
                    row.getCell(column).setCellStyle(text);
                }
            }
            sheet.createFreezePane(0, 1);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory could not be written", e);
        }
    }
}
