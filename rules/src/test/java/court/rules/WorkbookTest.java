package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import court.facts.sample.Limit;
import court.facts.sample.Track;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
    private static final String PATH = "sample/tables/limits.drl.xlsx";
    private static final String ROWS = """
            SA-301 普通程序,ORDINARY,2021-01-01,SA-301,P6M,样本法第一条
            SA-302 简易程序,SIMPLE,2021-01-01,SA-302,P3M,样本法第二条
            """;

    @TempDir
    private Path folder;

    @Test
    void a_workbook_is_a_table_and_its_date_cells_are_dates() {
        byte[] workbook =
                honest().cell("C9", "<c r=\"C9\" s=\"1\"><v>44197</v></c>").bytes();

        Rulebook rulebook = Sample.passed(DecisionTableTest.compile(new RuleFile(PATH, workbook)))
                .rulebook("sample.tables")
                .orElseThrow();

        assertThat(rulebook.decide(List.of(Sample.claim(Track.ORDINARY, "2021-01-01")))
                        .findings())
                .containsExactly(new Limit("SA-301", Period.ofMonths(6), null));
        assertThat(rulebook.decide(List.of(Sample.claim(Track.ORDINARY, "2020-12-31")))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_formula_is_refused_at_its_cell() {
        refused(
                honest().cell("C9", "<c r=\"C9\"><f>WEBSERVICE(\"http://127.0.0.1\")</f><v>1</v></c>"),
                "rulebase.table-formula",
                "C9");
    }

    @Test
    void java_in_a_cell_is_refused_at_its_cell() {
        refused(
                honest().cell("E9", "<c r=\"E9\" t=\"str\"><v>P6M\"), null)); System.exit(1); //</v></c>"),
                "rulebase.table-cell",
                "E9");
    }

    @Test
    void macros_links_and_embedded_things_are_refused_unread() {
        refused(honest().part("xl/vbaProject.bin", "x"), "rulebase.table-part", null);
        refused(honest().part("xl/externalLinks/externalLink1.xml", "x"), "rulebase.table-part", null);
        refused(
                honest().part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships><Relationship TargetMode=\"External\"/></Relationships>"),
                "rulebase.table-part",
                null);
    }

    @Test
    void an_external_entity_reaches_nothing() throws IOException {
        try (Canary canary = new Canary(folder)) {
            String xml = canary.aim(
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:PORT/\">]><sst><si><t>&e;</t></si></sst>");

            refused(honest().part("xl/sharedStrings.xml", xml), null, null);

            canary.assertUntouched();
        }
    }

    @Test
    void a_bomb_and_a_broken_archive_are_refused() {
        refused(honest().part("xl/bomb.xml", new byte[50_000_000]), "rulebase.file-too-large", null);
        assertThat(DecisionTableTest.compile(new RuleFile(PATH, "no archive")).problems())
                .extracting(Problem::code)
                .containsExactly("rulebase.table-unreadable");
    }

    private static Workbook honest() {
        return Workbook.of(DecisionTableTest.HEAD + ROWS.strip());
    }

    private static void refused(
            Workbook workbook,
            @org.jspecify.annotations.Nullable String code,
            @org.jspecify.annotations.Nullable String cell) {
        Compilation compilation = DecisionTableTest.compile(new RuleFile(PATH, workbook.bytes()));
        assertThat(compilation).isInstanceOf(Compilation.Refused.class);
        assertThat(compilation.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code == null ? problem.code() : code);
            assertThat(problem.cell()).isEqualTo(cell);
        });
    }
}
