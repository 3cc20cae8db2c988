package court.law;

import static java.util.Objects.requireNonNull;

import court.rules.CompiledRelease;
import court.rules.RuleInfo;
import court.rules.Rulebook;
import court.rules.plain.PlainFiles;
import court.rules.plain.PlainRule;
import court.rules.plain.PlainRule.Condition;
import court.rules.plain.PlainRule.Kind;
import court.rules.plain.Relation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of all rules: a page for each rulebook, every rule in words, and a page that lists them. */
final class RulesPages {
    private final CompiledRelease release;
    private final PlainFiles plain;

    RulesPages(CompiledRelease release) {
        this.release = release;
        this.plain = new PlainFiles(release.files(), Locale.SIMPLIFIED_CHINESE);
    }

    /** File names and their texts. */
    Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        release.rulebooks().values().forEach(book -> pages.put(book.name() + ".md", page(book)));
        pages.put("README.md", index());
        return pages;
    }

    private String index() {
        int rules = release.rulebooks().values().stream()
                .mapToInt(book -> book.rules().size())
                .sum();
        return """
                # 规则目录 · All rules

                本目录由 `rules/drl` 生成：%d 本规则集，%d 条规则。每条规则写明编号、标题、依据、有效日期，以及用中文说出的条件和结论。

                Made of `rules/drl`: %d rulebooks, %d rules, each with code, title, basis, dates, and what it says in Chinese.

                | 规则集 Rulebook | | 规则数 Rules | 编号 Codes |
                |---|---|---|---|
                %s""".formatted(
                release.rulebooks().size(),
                rules,
                release.rulebooks().size(),
                rules,
                release.rulebooks().values().stream().map(RulesPages::line).collect(Collectors.joining()));
    }

    private static String line(Rulebook book) {
        List<String> codes = book.rules().stream().map(RuleInfo::code).sorted().toList();
        return "| [%1$s](%1$s.md) | %2$s · %3$s | %4$d | %5$s – %6$s |\n"
                .formatted(
                        book.name(),
                        book.title(Locale.CHINESE),
                        book.title(Locale.ENGLISH),
                        codes.size(),
                        codes.get(0),
                        codes.get(codes.size() - 1));
    }

    private String page(Rulebook book) {
        Map<String, PlainRule> words = release.files().rulebook(book.name()).list().stream()
                .filter(PlainFiles::holdsRules)
                .flatMap(file -> plain.read(file).rules().stream())
                .collect(Collectors.toMap(PlainRule::code, rule -> rule));
        String names = Stream.of(book.facts(), book.findings())
                .map(types -> String.join("、", types.keySet()))
                .collect(Collectors.joining(" → "));
        return """
                # %s · %s

                `%s` · %s · [全部规则集 all rulebooks](README.md) · [事实与结论 facts and findings](../facts.md)
                %s""".formatted(
                        book.title(Locale.CHINESE),
                        book.title(Locale.ENGLISH),
                        book.name(),
                        names,
                        book.rules().stream()
                                .sorted(Comparator.comparing(RuleInfo::code))
                                .map(rule -> rule(rule, requireNonNull(words.get(rule.code()))))
                                .collect(Collectors.joining()));
    }

    private static String rule(RuleInfo info, PlainRule rule) {
        return """

                ## %s %s

                %s

                - 依据 Basis：%s
                - 日期 Dates：%s
                - 文件 File：`%s`%s

                如果：

                %s
                那么：

                %s""".formatted(
                info.code(),
                info.title(),
                info.title(Locale.ENGLISH),
                info.basis(),
                dates(rule),
                info.file().substring(info.file().lastIndexOf('/') + 1),
                info.layer().equals("national") ? "" : " · " + info.layer(),
                rule.when().stream().map(RulesPages::premise).collect(Collectors.joining()),
                rule.then().stream().map(said -> "- " + said.words() + "\n").collect(Collectors.joining()));
    }

    private static String premise(PlainRule.Premise premise) {
        return "- " + premise.words() + "\n";
    }

    private static String dates(PlainRule rule) {
        String dates = rule.when().stream()
                .flatMap(premise -> premise.conditions().stream())
                .filter(condition -> condition.operands().stream().anyMatch(each -> each.kind() == Kind.DATE))
                .map(RulesPages::date)
                .collect(Collectors.joining(" "));
        return dates.isEmpty() ? "不限 any" : dates;
    }

    private static String date(Condition condition) {
        String day = condition.operands().get(0).text();
        return condition.relation() == Relation.AT_LEAST
                ? "自 from " + day
                : condition.relation() == Relation.AT_MOST ? "至 to " + day : condition.words();
    }
}
