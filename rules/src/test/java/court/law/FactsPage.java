package court.law;

import court.rules.Rulebook;
import court.rules.book.Words;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page of all facts and findings: their components, what these may be, and who uses them. */
final class FactsPage {
    private static final Comparator<Class<?>> BY_NAME = Comparator.comparing(Class::getName);
    private final Map<Class<?>, Set<String>> facts = new TreeMap<>(BY_NAME);
    private final Map<Class<?>, Set<String>> findings = new TreeMap<>(BY_NAME);
    private final Set<Class<?>> choices = new TreeSet<>(BY_NAME);

    FactsPage(Collection<Rulebook> books) {
        for (Rulebook book : books) {
            book.facts().values().forEach(type -> used(facts, type, book.name()));
            book.findings().values().forEach(type -> used(findings, type, book.name()));
        }
    }

    private static void used(Map<Class<?>, Set<String>> types, Class<?> type, String book) {
        types.computeIfAbsent(type, any -> new TreeSet<>()).add(book);
    }

    String text() {
        StringBuilder page =
                new StringBuilder("""
                # 事实与结论 · Facts and findings

                本页由代码生成。事实是规则所问的，结论是规则所答的；中文词可以用于场景文件，英文名用于 DRL。共 %d 种事实、%d 种结论。

                Made of the code. Facts are what rules ask about, findings what they answer. Scenarios take the Chinese words,
                DRL the English names. %d facts, %d findings.
                """.formatted(facts.size(), findings.size(), facts.size(), findings.size()));
        page.append("\n## 事实 Facts\n");
        facts.forEach((type, books) -> page.append(type(type, books)));
        page.append("\n## 结论 Findings\n");
        findings.forEach((type, books) -> page.append(type(type, books)));
        page.append("\n## 选项 Choices\n\n| 名称 Name | 中文 | 值 Values |\n|---|---|---|\n");
        choices.forEach(type -> page.append(choice(type)));
        return page.toString();
    }

    private String type(Class<?> type, Set<String> books) {
        String rows = Arrays.stream(type.getRecordComponents())
                .map(component -> "| `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                component.getName(),
                                Words.of(component, ""),
                                spaced(component.getName()),
                                kind(component.getGenericType()),
                                Words.isNullable(component) ? "可空 optional" : ""))
                .collect(Collectors.joining());
        return """

                ### %s %s

                `%s` · 用于 used by %s

                | 字段 Component | 中文 | English | 类型 Type | |
                |---|---|---|---|---|
                %s""".formatted(
                        type.getSimpleName(),
                        Words.of(type, ""),
                        type.getName(),
                        books.stream().map("[%1$s](rules/%1$s.md)"::formatted).collect(Collectors.joining("、")),
                        rows);
    }

    private String kind(Type type) {
        if (type instanceof ParameterizedType list) {
            return "列表 list of " + kind(list.getActualTypeArguments()[0]);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            choices.add(raw);
            return "[%s](#选项-choices)".formatted(raw.getSimpleName());
        }
        return switch (raw.getSimpleName()) {
            case "boolean", "Boolean" -> "是或否 yes or no";
            case "LocalDate" -> "日期 day";
            case "LocalDateTime" -> "时刻 time";
            case "LegalPeriod" -> "期间 period";
            case "String" -> "文字 text";
            case "int", "long", "Integer", "Long" -> "整数 number";
            case "double", "Double", "BigDecimal" -> "数 decimal number";
            default -> raw.getSimpleName() + (raw.isRecord() ? components(raw) : "");
        };
    }

    private static String components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String choice(Class<?> type) {
        return "| %s | %s | %s |\n"
                .formatted(
                        type.getSimpleName(),
                        Words.of(type, ""),
                        Arrays.stream(type.getEnumConstants())
                                .map(each -> (Enum<?>) each)
                                .map(each -> "`" + each.name() + "` " + Words.of(each))
                                .collect(Collectors.joining("、")));
    }

    static String spaced(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
