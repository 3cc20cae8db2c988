package court.casefile.series;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Property-fee claims as a property company brings them: one sheet, one household a row. */
final class SampleSeries {
    static final String CAUSE = "物业服务合同纠纷";
    static final String COMPANY = "北京安居物业管理有限公司";
    static final List<String> HEADER = List.of("序号", "被告", "联系方式", "标的额", "受理费");

    private SampleSeries() {}

    static Map<String, Object> common() {
        return Map.of(
                "name",
                "安居小区物业费",
                "cause",
                CAUSE,
                "procedure",
                "SIMPLIFIED",
                "plaintiffs",
                List.of(Map.of("name", COMPANY, "organisation", true, "contact", "北京市通州区安居路9号")));
    }

    /** Households, each with a name, an address, an amount and a fee of its own. */
    static List<List<String>> rows(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of(
                    Integer.toString(i),
                    "业主" + name(i),
                    "北京市通州区安居小区" + (i % 12 + 1) + "号楼" + (100 + i) + "室，1380000" + String.format("%04d", i),
                    (1000 + 7 * i) + "." + String.format("%02d", i % 100),
                    Integer.toString(25 + i % 50)));
        }
        return rows;
    }

    /** A name of two Chinese characters that no other household has. */
    private static String name(int i) {
        return new String(new char[] {(char) (0x4E2D + i % 50), (char) (0x5927 + i / 50)});
    }

    static byte[] workbook(List<List<String>> rows) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet();
            List<List<String>> all = new ArrayList<>();
            all.add(HEADER);
            all.addAll(rows);
            for (int at = 0; at < all.size(); at++) {
                var row = sheet.createRow(at);
                for (int column = 0; column < all.get(at).size(); column++) {
                    row.createCell(column).setCellValue(all.get(at).get(column));
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
