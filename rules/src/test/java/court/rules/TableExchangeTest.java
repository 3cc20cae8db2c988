package court.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.facts.sample.Limit;
import court.facts.sample.Track;
import court.rules.book.ProblemException;
import court.rules.table.DecisionTable;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decision tables out to a spreadsheet and back. */
class TableExchangeTest {
    private static final String PATH = "sample/tables/limits.drl.xlsx";
    private static final String DATES = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"%s\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"%s\"/></cellXfs></styleSheet>";

    static Stream<RuleFile> tables() {
        return TableDrlTest.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_shipped_table_comes_back_from_a_workbook_cell_by_cell(RuleFile table) {
        RuleFile workbook = new RuleFile(table.path().replace(".csv", ".xlsx"), DecisionTable.workbook(table));

        assertThat(DecisionTable.cells(workbook)).isEqualTo(DecisionTable.cells(table));
        assertThat(DecisionTable.workbook(workbook)).isEqualTo(workbook.content());
        assertThat(DecisionTable.cells(new RuleFile(table.path(), DecisionTable.csv(DecisionTable.cells(workbook)))))
                .isEqualTo(DecisionTable.cells(table));
    }

    @Test
    void a_table_decides_the_same_as_text_and_as_workbook() {
        RuleFile csv = new RuleFile(PATH.replace(".xlsx", ".csv"), DecisionTableTest.HEAD + MalformedTest.ROWS);
        RuleFile workbook = new RuleFile(PATH, DecisionTable.workbook(csv));

        assertThat(decided(workbook))
                .isEqualTo(decided(csv))
                .containsExactly(new Limit("SA-302", Period.ofMonths(3), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "最高人民法院《关于严格执行案件审理期限制度的若干规定》第二条第一款、第八条（二）",
                "𠮷野家 㐂 龘 〇 々",
                "a < b & c > d ]]> &amp;",
                "say \"yes\", or 'no'",
                "007",
                "1E3",
                "2026-01-31",
                "1/2",
                "TRUE",
                "12345678901234567890",
                "０１２",
                "-",
                "x\ty",
                "$param"
            })
    void a_text_stays_the_text_it_is(String text) {
        assertThat(thereAndBack(List.of(List.of("", text, ""), List.of(text))))
                .isEqualTo(List.of(List.of("", text, ""), List.of(text)));
    }

    @Test
    void long_texts_and_many_columns_come_back() {
        List<String> wide = IntStream.range(0, 60).mapToObj(i -> "列" + i).toList();
        List<List<String>> lines = List.of(wide, List.of("长".repeat(3_000)), List.of(""), List.of("end"));

        assertThat(thereAndBack(lines)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 164, 44197, 2021-01-01",
        "yyyy年m月d日, 164, 46053, 2026-01-31",
        "0.00, 164, 44197, 44197",
        "x, 14, 45351, 2024-02-29",
        "x, 57, 44561, 2021-12-31",
        "x, 0, 6, 6",
        "x, 0, -6, -6",
        "x, 0, 0.1, 0.1",
        "x, 0, 1E+3, 1000",
        "x, 0, 1.5E-2, 0.015",
        "x, 14, 44197.5, 44197.5"
    })
    void numbers_stay_numbers_and_days_become_days(String format, String id, String value, String cell) {
        Workbook workbook = Workbook.of("x").part("xl/styles.xml", DATES.formatted(format, id));

        assertThat(first(workbook.cell("A1", "<c r=\"A1\" s=\"1\"><v>" + value + "</v></c>")))
                .isEqualTo(cell);
    }

    @Test
    void a_workbook_that_counts_from_1904_means_the_same_day() {
        Workbook workbook = Workbook.of("x").part("xl/styles.xml", DATES.formatted("x", 14));
        workbook.part("xl/workbook.xml", "<workbook><workbookPr date1904=\"1\"/><sheets><sheet/></sheets></workbook>");

        assertThat(first(workbook.cell("A1", "<c r=\"A1\" s=\"1\"><v>42735</v></c>")))
                .isEqualTo("2021-01-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <c r="A1" t="d"><v>2026-01-31</v></c>                                  | 2026-01-31
            <c r="A1" t="d"><v>2026-01-31T00:00:00.000Z</v></c>                    | 2026-01-31
            <c r="A1" t="b"><v>1</v></c>                                           | true
            <c r="A1" t="b"><v>0</v></c>                                           | false
            <c r="A1" t="str"><v>甲</v></c>                                        | 甲
            <c r="A1" t="s"><v>0</v></c>                                           | 东京
            <c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>  | 甲乙
            <c r="A1" t="inlineStr"><is><t>甲</t><rPh><t>jia</t></rPh></is></c>    | 甲
            <c r="A1" t="inlineStr"><is><t>甲</t></is><v>乙</v></c>                | 甲
            """)
    void cells_are_read_as_a_spreadsheet_shows_them(String xml, String cell) {
        Workbook workbook = Workbook.of("x")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><r><t>东</t></r><r><t>京</t></r><rPh><t>dong</t></rPh></si></sst>");

        assertThat(first(workbook.cell("A1", xml))).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({"B6:C6, B6, 6", "AA10:AB11, AA10, 10"})
    void merged_cells_are_refused_at_the_first_of_them(String range, String cell, int row) {
        Workbook workbook = Workbook.of(DecisionTableTest.HEAD + MalformedTest.ROWS.strip());
        workbook.sheet(sheet -> sheet.replace(
                "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"" + range + "\"/></mergeCells>"));

        assertThat(DecisionTableTest.compile(new RuleFile(PATH, workbook.bytes()))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("rulebase.table-merged");
                    assertThat(problem.cell()).isEqualTo(cell);
                    assertThat(problem.line()).isEqualTo(row);
                    assertThat(problem.message()).contains(range);
                });
    }

    @Test
    void a_formula_is_no_cell_of_a_table_that_comes_back() {
        byte[] workbook = Workbook.of("x")
                .cell("A1", "<c r=\"A1\"><f>1+1</f><v>2</v></c>")
                .bytes();

        assertThatThrownBy(() -> DecisionTable.cells(new RuleFile(PATH, workbook)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().cell()).isEqualTo("A1"));
    }

    private static List<Object> decided(RuleFile table) {
        return Sample.passed(DecisionTableTest.compile(table))
                .rulebook("sample.tables")
                .orElseThrow()
                .decide(List.of(Sample.claim(Track.SIMPLE, "2026-01-31")))
                .findings();
    }

    private static List<List<String>> thereAndBack(List<List<String>> lines) {
        RuleFile csv = new RuleFile("sample/tables/limits.drl.csv", DecisionTable.csv(lines));
        return DecisionTable.cells(new RuleFile(PATH, DecisionTable.workbook(csv)));
    }

    private static String first(Workbook workbook) {
        return DecisionTable.cells(new RuleFile(PATH, workbook.bytes())).get(0).get(0);
    }
}
