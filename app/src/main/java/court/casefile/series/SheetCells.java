package court.casefile.series;

import court.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet as text, line by line: a workbook or comma-separated values. */
final class SheetCells {
    private static final int MOST_LINES = 2_001;
    private static final int MOST_COLUMNS = 30;
    /** An empty line counts, so that the lines that are told are those of the file. */
    private static final CSVFormat EVERY_LINE =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private SheetCells() {}

    static List<List<String>> of(byte[] file) {
        if (file.length == 0) {
            throw Refused.malformed("document.empty");
        }
        List<List<String>> lines =
                file.length > ZIP.length && file[0] == ZIP[0] && file[1] == ZIP[1] ? workbook(file) : csv(file);
        if (lines.size() > MOST_LINES) {
            throw Refused.malformed("casefile.sheet-too-long", MOST_LINES - 1);
        }
        return lines;
    }

    private static List<List<String>> workbook(byte[] file) {
        try (OPCPackage content = OPCPackage.open(new ByteArrayInputStream(file));
                XSSFWorkbook book = new XSSFWorkbook(content)) {
            if (book.isMacroEnabled()) {
                throw Refused.malformed("document.macros");
            }
            XSSFSheet sheet = book.getSheetAt(0);
            List<List<String>> lines = new ArrayList<>();
            for (int at = 0; at <= Math.min(sheet.getLastRowNum(), MOST_LINES); at++) {
                lines.add(line(sheet.getRow(at)));
            }
            return lines;
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    private static Refused unreadable(Exception cause) {
        Refused refused = Refused.malformed("casefile.sheet-unreadable");
        refused.initCause(cause);
        return refused;
    }

    private static List<String> line(@Nullable Row row) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; row != null && at < Math.min(row.getLastCellNum(), MOST_COLUMNS); at++) {
            Cell cell = row.getCell(at);
            cells.add(cell == null ? "" : text(cell).strip());
        }
        return cells;
    }

    /** Numbers without the thousands and powers that Excel shows; what a formula last came to. */
    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? new DataFormatter().formatCellValue(cell)
                        : BigDecimal.valueOf(cell.getNumericCellValue())
                                .stripTrailingZeros()
                                .toPlainString();
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private static List<List<String>> csv(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            try (CSVParser parser = CSVParser.parse(new StringReader(text.replace("\uFEFF", "")), EVERY_LINE)) {
                List<List<String>> lines = new ArrayList<>();
                for (CSVRecord record : parser) {
                    lines.add(record.stream()
                            .limit(MOST_COLUMNS)
                            .map(String::strip)
                            .toList());
                    if (lines.size() > MOST_LINES) {
                        break;
                    }
                }
                return lines;
            }
        } catch (CharacterCodingException e) {
            throw Refused.malformed("casefile.sheet-not-utf8");
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }
}
