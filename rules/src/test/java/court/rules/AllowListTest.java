package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import court.rules.scan.AllowedWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of what a rule may hold, every refusal with its message and something refused. */
class AllowListTest {
    private static final Path PAGE = Path.of("../docs/reference/allow-list.md");
    /** Longer texts are attacks by their size alone. */
    private static final int LONG = 50_000;

    private final Map<String, String> examples = new TreeMap<>();
    private final Map<String, Problem> problems = new TreeMap<>();

    /** Run with {@code -Dreference.write=true} to write the page anew. */
    @Test
    void the_page_is_the_list_as_it_stands() throws IOException {
        RuleAttacks.all().stream()
                .map(attack -> (String) attack.get()[1])
                .filter(drl -> drl.length() < LONG)
                .forEach(drl -> refused(Sample.with(drl)));
        MalformedTest.rules()
                .forEach(each -> refused(Sample.with(each.madeIn(Sample.HEAD + Sample.ORDINARY + Sample.SIMPLE))));
        MalformedTest.tables()
                .forEach(each -> refused(DecisionTableTest.files(new RuleFile(
                        "sample/tables/limits.drl.csv", each.madeIn(DecisionTableTest.HEAD + MalformedTest.ROWS)))));
        String page = page();
        if (Boolean.getBoolean("reference.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(examples).hasSizeGreaterThan(40);
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private void refused(RuleFiles files) {
        for (Problem problem : new RuleCompiler().compile(files).problems()) {
            List<String> lines =
                    files.file(problem.file()).orElseThrow().text().lines().toList();
            if (problem.line() > 0 && problem.line() <= lines.size()) {
                problems.putIfAbsent(problem.code(), problem);
                examples.putIfAbsent(problem.code(), shown(lines.get(problem.line() - 1)));
            }
        }
    }

    private static String shown(String line) {
        String plain = line.strip().replace("|", "\\|").replaceAll("\\p{C}", "�");
        return "`" + plain.substring(0, Math.min(90, plain.length())).replace("`", "'") + "`";
    }

    private String page() {
        return """
                # 规则里可以写什么 · What a rule may hold

                本页由代码生成。规则在编译之前逐字扫描，只有列在这里的写法才被接受；其余一律拒绝，并指明文件、行、列（决策表为单元格）和理由。

                Made of the code. Rules are scanned before anything is compiled: what is not listed here is refused, with file,
                line and column (of a table, the cell) and the reason.

                ## 可以写的 Allowed

                - 条件：事实及其字段的比较 `== != < <= > >= in matches contains memberOf`、`&& || !`、`not exists forall`，`from` 之后只能是事实中的列表。
                  Conditions: comparisons of the components of facts, joined as above; `from` takes a list that a fact holds.
                - 结论：一至十个 `insert(new 结论(…));`。 Consequences: one to ten inserts of findings.
                - 注解：`@basis("…")`（必写）、`@layer("…")`。 Annotations: the basis (always) and the layer.
                - 日期与期间：`LocalDate.parse("2026-01-31")`、`LegalPeriod.parse("P6M")`，括号里只能是写出的文字。
                - 列表：%s。选项：%s。 Of lists and of choices only these may be called.

                | 可以导入 May be imported | 可以调用 May be called |
                |---|---|
                | `court.facts.*` 本能力与共用的事实类型，逐个导入 one by one | 字段 components |
                %s
                ## 拒绝的理由 Refusals

                例子是测试中被拒绝的一行。 The example is a line refused in the tests.

                | 代码 Code | 说明 Message | 例子 Example |
                |---|---|---|
                %s""".formatted(
                        AllowedWords.ofCollections(),
                        AllowedWords.ofChoices(),
                        AllowedWords.calls().entrySet().stream()
                                .map(each -> "| `%s` | %s |\n".formatted(each.getKey(), each.getValue()))
                                .collect(Collectors.joining()),
                        new TreeSet<>(ResourceBundle.getBundle("court.rules.problems", Locale.ROOT)
                                        .keySet())
                                .stream().map(this::row).collect(Collectors.joining()));
    }

    private String row(String code) {
        Problem problem = problems.getOrDefault(code, Problem.error("", 0, 0, code, placeholders()));
        return "| `%s` | %s<br>%s | %s |\n"
                .formatted(
                        code,
                        cell(problem.message()),
                        cell(problem.message(Locale.ENGLISH)),
                        examples.getOrDefault(code, ""));
    }

    private static Object[] placeholders() {
        return new Object[] {"…", "…", "…", "…", "…", "…"};
    }

    private static String cell(String message) {
        String plain = message.replace("|", "\\|").replace("<", "&lt;").replaceAll("\\p{C}", "�");
        return plain.substring(0, Math.min(300, plain.length()));
    }
}
