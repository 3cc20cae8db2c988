package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decision tables that say more than a table may, in comma-separated text; each is refused at its cell. */
class TableAttacksTest {
    private static final String PATH = "sample/tables/limits.drl.csv";
    private static final String ROW = "SA-301 普通程序,ORDINARY,2021-01-01,SA-301,P6M,样本法第一条\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Functions",
                "Queries",
                "Variables",
                "Declare",
                "Sequential",
                "SequentialMaxPriority",
                "EscapeQuotes",
                "Unit",
                "DMN",
                "Notes",
                "MIN-SALIENCE",
                "functions",
                "FUNCTIONS",
                "Worksheet",
                "Debug",
                "Dialect",
                "Import ;",
                "RuleSet x",
                "RuleTable",
                "RuleTable(a)",
                "RuleTable a(b c)",
                "RuleTable a;"
            })
    void an_unknown_keyword_is_refused_at_its_cell(String keyword) {
        String csv =
                DecisionTableTest.HEAD.replace("RuleTable limits", "\"" + keyword + "\",x\nRuleTable limits") + ROW;

        refused(csv, "rulebase.table-keyword", "A4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRIORITY",
                "SALIENCE",
                "DURATION",
                "TIMER",
                "CALENDARS",
                "NO-LOOP",
                "LOCK-ON-ACTIVE",
                "AUTO-FOCUS",
                "AGENDA-GROUP",
                "ACTIVATION-GROUP",
                "RULEFLOW-GROUP",
                "ENABLED",
                "DATE-EFFECTIVE",
                "DATE-EXPIRES",
                "UNLOOP",
                "DESCRIPTION",
                "C",
                "A",
                "P",
                "condition",
                "Condition",
                "NAME2",
                "CONDITION2"
            })
    void an_unknown_kind_of_column_is_refused_at_its_cell(String kind) {
        refused(DecisionTableTest.HEAD.replace("NAME,CONDITION", "NAME," + kind) + ROW, "rulebase.table-column", "B5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            P6M"")), null); System.exit(1); //      | E9 | rulebase.table-cell
            P6M"" + System.getProperty(""x"") + ""  | E9 | rulebase.table-cell
            P6M\\u0022                              | E9 | rulebase.backslash
            $param                                  | E9 | rulebase.bad-date
            P6M */ System.exit(1); /*               | E9 | rulebase.bad-date
            =HYPERLINK(1)                           | E9 | rulebase.table-formula
            @SUM(A1)                                | E9 | rulebase.table-formula
            +cmd                                    | E9 | rulebase.table-formula
            -cmd                                    | E9 | rulebase.table-formula
            ＝1+1                                    | E9 | rulebase.table-formula
            """)
    void code_in_a_cell_is_refused_at_the_cell(String value, String cell, String code) {
        refused(DecisionTableTest.HEAD + ROW.replace("P6M", '"' + value + '"'), code, cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Period.parse(""$param""), null));  | Period.parse(""$param""), null)); System.exit(1); | rulebase.consequence
            Period.parse(""$param""), null));  | System.getenv(""$param""), null));                | rulebase.unknown-field
            Period.parse(""$param""), null));  | null, null) {{ System.exit(1); }});               | rulebase.not-a-finding
            track == Track.$param              | eval($param)                                      | rulebase.call
            filed >= LocalDate.parse(""$param"") | ""x"".equals(System.getenv(""$param""))         | rulebase.unknown-field
            filed >= LocalDate.parse(""$param"") | track == Track.valueOf(""$param"")              | rulebase.call
            ,Claim...,Claim...                 | ,eval(true)...,eval(true)...                      | rulebase.syntax
            ,Claim...,Claim...                 | ,java.lang.Thread...,java.lang.Thread...          | rulebase.unknown-fact
            ,Claim...,Claim...                 | ,Claim() from x...,Claim() from x...              | rulebase.from
            court.facts.sample.Claim,          | court.facts.sample.*,                             | rulebase.unknown-import
            court.facts.sample.Claim,          | static court.facts.sample.Claim,                  | rulebase.not-allowed
            """)
    void code_in_a_template_is_refused(String old, String changed, String code) throws IOException {
        try (Canary canary = new Canary(folder)) {
            String head = DecisionTableTest.HEAD.replace(old, changed);

            Compilation compilation = compiled(head + ROW);

            canary.assertUntouched();
            assertThat(head).isNotEqualTo(DecisionTableTest.HEAD);
            assertThat(compilation).isInstanceOf(Compilation.Refused.class);
            assertThat(compilation.problems())
                    .as("%s", compilation.problems())
                    .noneMatch(problem -> problem.code().equals("rulebase.does-not-compile"))
                    .allSatisfy(problem -> assertThat(problem.cell()).isNotNull())
                    .extracting(Problem::code)
                    .contains(code);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            "P6M"x               | E9
            P6"M"                | E9
            "P6M" "x"            | E9
            "P6M""               | E9
            "P6M                 | E9
            P6M"                 | E9
            x"P6M"",SA-302"      | E9
            """)
    void quotation_marks_that_can_be_read_in_two_ways_are_refused(String value, String cell) {
        refused(DecisionTableTest.HEAD + ROW.replace("P6M", value), "rulebase.table-quote", cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\uFEFF", "\u202E", "\u200B", "\u3164", "\u0007", "\u2028", "\uFFFD"})
    void a_character_that_nobody_sees_is_refused_at_its_cell(String hidden) {
        assertThat(compiled(DecisionTableTest.HEAD + ROW.replace("P6M", "P6" + hidden + "M"))
                        .problems())
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isIn("rulebase.hidden-character", "rulebase.not-utf8");
                    assertThat(problem.cell()).isEqualTo("E9");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\uFEFF\uFEFF", "\0"})
    void a_mark_before_the_table_is_refused(String mark) {
        refused(mark + DecisionTableTest.HEAD + ROW, "rulebase.hidden-character", "A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "GB18030"})
    void a_table_in_another_encoding_is_refused(String charset) throws IOException {
        RuleFile file = new RuleFile(PATH, (DecisionTableTest.HEAD + ROW).getBytes(charset));

        assertThat(DecisionTableTest.compile(file)).isInstanceOf(Compilation.Refused.class);
    }

    private static Compilation compiled(String csv) {
        return DecisionTableTest.compile(new RuleFile(PATH, csv));
    }

    private static void refused(String csv, String code, String cell) {
        Compilation compilation = compiled(csv);
        assertThat(compilation).isInstanceOf(Compilation.Refused.class);
        assertThat(compilation.problems())
                .as("%s", compilation.problems())
                .noneMatch(problem -> problem.code().equals("rulebase.does-not-compile"))
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.cell()).isEqualTo(cell);
                });
    }
}
