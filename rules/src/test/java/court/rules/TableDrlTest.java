package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import court.rules.book.FactModel;
import court.rules.book.Manifest;
import court.rules.book.ManifestReader;
import court.rules.plain.PlainFiles;
import court.rules.plain.PlainRule;
import court.rules.scan.Outlook;
import court.rules.table.DecisionTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a decision table becomes: the rules that are shown are the ones that are compiled, and each knows its row. */
class TableDrlTest {
    private static final RuleFiles SHIPPED = shipped();

    static Stream<RuleFile> tables() {
        return SHIPPED.list().stream().filter(DecisionTable::isTable);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void what_the_workbench_shows_of_a_row_is_what_the_compiler_is_given(RuleFile table) {
        String compiled = compiled(table);

        List<PlainRule> rules =
                new PlainFiles(SHIPPED, Locale.SIMPLIFIED_CHINESE).read(table).rules();

        assertThat(rules).isNotEmpty().hasSize(compiled.split("\nrule \"", -1).length - 1);
        assertThat(rules).allSatisfy(rule -> assertThat(compiled).containsOnlyOnce("\n" + rule.drl() + "\n"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_cell_of_a_row_stands_written_out_in_the_rule_of_that_row(RuleFile table) {
        DecisionTable.Rows grid = DecisionTable.rows(table);
        List<PlainRule> rules =
                new PlainFiles(SHIPPED, Locale.ENGLISH).read(table).rules();

        for (PlainRule rule : rules) {
            List<String> row = grid.rows().get(rule.line() - grid.firstRow());
            assertThat(row.get(grid.uses().indexOf("NAME"))).startsWith(rule.code() + " ");
            for (int column = 0; column < grid.uses().size(); column++) {
                String cell = column < row.size() ? row.get(column) : "";
                String template = grid.template(column);
                assertThat(rule.drl())
                        .as("%s in %s", DecisionTable.cell(column, rule.line()), table.path())
                        .contains(cell.isEmpty() ? "" : template.isEmpty() ? cell : template.replace("$param", cell));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_fault_in_any_column_is_named_at_its_cell(RuleFile table) {
        DecisionTable.Rows grid = DecisionTable.rows(table);
        int last = grid.rows().size() - 1;
        List<String> named = new ArrayList<>();
        for (int column = 0; column < grid.rows().get(last).size(); column++) {
            String cell = DecisionTable.cell(column, grid.firstRow() + last);
            List<Problem> problems = scanned(table, DecisionTable.csv(broken(grid, last, column)));
            if (!grid.rows().get(last).get(column).isEmpty() && !problems.isEmpty()) {
                named.add(cell);
                assertThat(problems).as(table.path()).allSatisfy(problem -> {
                    assertThat(problem.cell()).isEqualTo(cell);
                    assertThat(problem.file()).isEqualTo(table.path());
                });
            }
        }

        assertThat(named).hasSizeGreaterThanOrEqualTo(2);
    }

    /** The table with one cell that says nothing any template can use. */
    private static List<List<String>> broken(DecisionTable.Rows grid, int row, int column) {
        List<List<String>> lines = new ArrayList<>(grid.head());
        grid.rows().forEach(cells -> lines.add(new ArrayList<>(cells)));
        lines.get(grid.head().size() + row).set(column, "Q9");
        return lines;
    }

    private static List<Problem> scanned(RuleFile table, String csv) {
        Manifest manifest = manifest(table);
        FactModel model = FactModel.of(manifest, table.path(), new ArrayList<>());
        return DecisionTable.scan(new RuleFile(table.path(), csv), manifest, model, Outlook.TODAY)
                .problems();
    }

    private static Manifest manifest(RuleFile table) {
        String path = table.rulebook().replace('.', '/') + "/rulebook.yaml";
        return ManifestReader.read(SHIPPED.file(path).orElseThrow());
    }

    private static String compiled(RuleFile table) {
        RulebookDraft draft = new RulebookDraft(table.rulebook(), SHIPPED.rulebook(table.rulebook()), Outlook.TODAY);
        assertThat(draft.scan()).isEmpty();
        return draft.drl().stream()
                .filter(file -> file.path().equals(table.path() + ".drl"))
                .map(RuleFile::text)
                .findFirst()
                .orElseThrow();
    }

    private static RuleFiles shipped() {
        try {
            return RuleFiles.ofFolder(Path.of("drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
