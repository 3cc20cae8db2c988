package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are more than a table, in many spellings: each is refused, nothing is reached. */
class WorkbookAttacksTest {
    private static final String PATH = "sample/tables/limits.drl.xlsx";
    private static final String BOOK = "xl/workbook.xml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/theme/theme1.xml",
                "xl/comments1.xml",
                "xl/drawings/vmlDrawing1.vml",
                "docProps/core.xml",
                "docProps/app.xml",
                "customXml/item1.xml",
                "[Content_Types].xml",
                "_rels/.rels"
            })
    void a_document_type_is_refused_in_every_part(String part) throws IOException {
        try (Canary canary = new Canary(folder)) {
            String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:PORT/\">]><x>&e;</x>";
            String parameter = "<!DOCTYPE x [<!ENTITY % e SYSTEM \"http://127.0.0.1:PORT/\"> %e;]><x/>";
            String outside = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:PORT/x.dtd\"><x/>";
            String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x y=\"&b;\">&b;</x>";
            for (String xml : new String[] {entity, parameter, outside, bomb}) {
                refused(honest().part(part, canary.aim(xml)), "rulebase.table-part", null);
            }
            refused(honest().part(part, canary.aim(entity).getBytes(StandardCharsets.UTF_16)), null, null);
            canary.assertUntouched();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <c r="C9"><f>WEBSERVICE("http://x")</f><v>1</v></c>            ~ C9
            <c r="C9" t="str"><f t="shared" si="0"/><v>x</v></c>           ~ C9
            <c r="C9"><f t="array" ref="C9:C10">A1</f></c>                 ~ C9
            <c r="C9"><f></f></c>                                          ~ C9
            <c r="C9" t="e"><v>#REF!</v></c>                               ~ C9
            <c r="C9" t="inlineStr"><is><t>=cmd|' /C calc'!A0</t></is></c> ~ C9
            <c r="C9" t="inlineStr"><is><t>+cmd|' /C calc'!A0</t></is></c> ~ C9
            <c r="C9" t="inlineStr"><is><t>-cmd|' /C calc'!A0</t></is></c> ~ C9
            <c r="C9" t="inlineStr"><is><t>@SUM(A1)</t></is></c>           ~ C9
            <c r="C9" t="inlineStr"><is><t>＝1+1</t></is></c>               ~ C9
            <c r="C9" t="inlineStr"><is><t>＠SUM(A1)</t></is></c>           ~ C9
            <c r="C9" t="inlineStr"><is><t>  =1+1</t></is></c>             ~ C9
            """)
    void a_formula_is_refused_at_its_cell_however_it_is_written(String xml, String cell) {
        refused(honest().cell("C9", xml), "rulebase.table-formula", cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xl/externalLinks/externalLink1.xml        | <x/>
            xl/links/link1.xml                        | <ddeLink ddeService="cmd" ddeTopic="x"/>
            xl/links/link2.xml                        | <x:externalLink xmlns:x="urn:x"/>
            xl/EXTERNALLINKS/a.xml                    | <x/>
            xl/vbaProject.bin                         | x
            xl/VBAPROJECT.BIN                         | x
            xl/macrosheets/sheet1.xml                 | <x/>
            xl/activeX/activeX1.xml                   | <x/>
            xl/embeddings/oleObject1.bin              | x
            xl/connections.xml                        | <x/>
            xl/queryTables/queryTable1.xml            | <x/>
            xl/printerSettings/printerSettings1.bin   | x
            xl/worksheets/_rels/sheet1.xml.rels       | <Relationships><Relationship TargetMode="external" Target="http://x"/></Relationships>
            xl/_rels/workbook.xml.rels                | <Relationships><Relationship Type="http://x/vbaProject" Target="a.dat"/></Relationships>
            xl/_rels/workbook.xml.rels                | <Relationships><Relationship Type="http://x/externalLink" Target="a.xml"/></Relationships>
            [Content_Types].xml                       | <Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>
            [Content_Types].xml                       | <Types><Override PartName="/xl/a.dat" ContentType="application/vnd.ms-office.activeX"/></Types>
            """)
    void macros_links_and_embedded_things_are_refused_by_name_and_by_kind(String part, String content) {
        refused(honest().part(part, content), "rulebase.table-part", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <sheets><sheet name="a"/><sheet name="b"/></sheets>                             | rulebase.table-sheets
            <sheets/>                                                                       | rulebase.table-sheets
            <sheets><sheet name="a" state="hidden"/></sheets>                               | rulebase.table-hidden
            <sheets><sheet name="a" state="veryHidden"/></sheets>                           | rulebase.table-hidden
            <sheets><sheet name="a"/></sheets><definedName name="Auto_Open">x</definedName>  | rulebase.table-name
            <sheets><sheet name="a"/></sheets><definedName name="_xlnm.Auto_Open">x</definedName> | rulebase.table-name
            <sheets><sheet name="a"/></sheets><definedName name="税" hidden="1">WEBSERVICE("x")</definedName> | rulebase.table-name
            """)
    void hidden_sheets_and_names_that_compute_are_refused(String inner, String code) {
        refused(honest().part(BOOK, "<workbook>" + inner + "</workbook>"), code, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet2.xml", "XL/Worksheets/SHEET2.XML", "/xl/worksheets/other.xml"})
    void a_second_sheet_is_refused_whatever_it_is_called(String part) {
        refused(honest().part(part, "<worksheet/>"), "rulebase.table-sheets", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other/evil.xml", "/xl/evil.xml", "../evil.xml", "worksheets/Sheet1.xml"})
    void the_sheet_that_is_read_is_the_one_that_is_shown(String target) {
        String rels =
                "<Relationships><Relationship Type=\"http://x/worksheet\" Target=\"" + target + "\"/></Relationships>";

        refused(honest().part("xl/_rels/workbook.xml.rels", rels), "rulebase.table-hidden", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <row r="9999999999"/>                               | rulebase.file-too-large
            <row r="3001"/>                                     | rulebase.file-too-large
            <row r="0"/>                                        | rulebase.file-too-large
            <row r="-1"/>                                       | rulebase.file-too-large
            <row r="11"><c r="XFD11"/></row>                    | rulebase.file-too-large
            <row r="11"><c r="ZZZZZZZZZZZZ11"/></row>           | rulebase.file-too-large
            <row r="11"><c r="B11"/><c r="A11"/></row>          | rulebase.table-unreadable
            <row r="11"><c r="B11"/><c r="B11"/></row>          | rulebase.table-unreadable
            <row r="11"><c r="A11" t="s"><v>7</v></c></row>     | rulebase.table-unreadable
            <row r="11"><c r="A11" t="s"><v>-1</v></c></row>    | rulebase.table-unreadable
            <row r="11"><c r="A11" t="s"><v>x</v></c></row>     | rulebase.table-unreadable
            """)
    void rows_and_cells_out_of_place_are_refused(String row, String code) {
        Workbook workbook = honest();

        refused(workbook.sheet(sheet -> sheet.replace("</sheetData>", row + "</sheetData>")), code, null, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "99999999999999", "-3"})
    void a_format_number_that_is_none_is_no_date(String format) {
        String styles = "<styleSheet><numFmts><numFmt numFmtId=\"%s\" formatCode=\"yyyy\"/></numFmts>".formatted(format)
                + "<cellXfs><xf numFmtId=\"%s\"/></cellXfs></styleSheet>".formatted(format);

        assertThat(DecisionTableTest.compile(new RuleFile(
                        PATH, honest().part("xl/styles.xml", styles).bytes())))
                .isInstanceOf(Compilation.Passed.class);
    }

    @ParameterizedTest
    @CsvSource({"1,60000000", "20,1000000", "300,10"})
    void a_bomb_is_refused_by_size_and_by_number_of_parts(int parts, int size) {
        Workbook workbook = honest();
        for (int i = 0; i < parts; i++) {
            workbook.part("xl/media/" + i + ".png", new byte[size]);
        }

        refused(workbook, "rulebase.file-too-large", null);
    }

    @ParameterizedTest
    @ValueSource(ints = {3_006, 100_000, 7_000_000})
    void a_huge_shared_text_is_refused_at_the_cell_that_shows_it(int length) {
        Workbook workbook = honest().part(
                        "xl/sharedStrings.xml", "<sst><si><t>" + "长".repeat(length / 3) + "</t></si></sst>")
                .cell("F9", "<c r=\"F9\" t=\"s\"><v>0</v></c>");

        refused(workbook, "rulebase.table-cell", "F9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK", "PK\u0003\u0004", "RuleSet,court.rules.sample", "<html/>", "\0\0\0\0"})
    void what_is_no_archive_is_refused(String content) {
        assertThat(DecisionTableTest.compile(new RuleFile(PATH, content)).problems())
                .extracting(Problem::code)
                .containsExactly("rulebase.table-unreadable");
    }

    private static Workbook honest() {
        return Workbook.of(DecisionTableTest.HEAD + MalformedTest.ROWS.strip());
    }

    private static void refused(
            Workbook workbook,
            @org.jspecify.annotations.Nullable String code,
            @org.jspecify.annotations.Nullable String cell) {
        refused(workbook, code, cell, false);
    }

    private static void refused(
            Workbook workbook,
            @org.jspecify.annotations.Nullable String code,
            @org.jspecify.annotations.Nullable String cell,
            boolean anyCell) {
        Compilation compilation = DecisionTableTest.compile(new RuleFile(PATH, workbook.bytes()));
        assertThat(compilation).isInstanceOf(Compilation.Refused.class);
        assertThat(compilation.problems())
                .as("%s", compilation.problems())
                .noneMatch(problem -> problem.code().equals("rulebase.does-not-compile"))
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(PATH);
                    assertThat(problem.code()).isEqualTo(code == null ? problem.code() : code);
                    assertThat(problem.cell()).isEqualTo(anyCell ? problem.cell() : cell);
                    assertThat(problem.message(Locale.ENGLISH)).isNotBlank();
                });
    }
}
