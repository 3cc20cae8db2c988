package court.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import court.rules.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The provisions that the platform follows and the rules that hold them, as data; and the page made of both. */
record ProvisionTable(List<Section> sections) {

    record Title(String zh, String en) {}

    record Section(Title section, List<Provision> provisions) {}

    /** A provision with its rules, or the reason why no rule holds it. */
    record Provision(
            String zh,
            String en,
            String article,
            @Nullable @JsonProperty("rules") List<String> rulesOrNull,
            @Nullable String left) {
        List<String> rules() {
            return rulesOrNull == null ? List.of() : rulesOrNull;
        }
    }

    static ProvisionTable read() {
        try (var data = ProvisionTable.class.getResourceAsStream("/provisions.yaml")) {
            ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
            return new ProvisionTable(List.of(yaml.readValue(Objects.requireNonNull(data), Section[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Provision> provisions() {
        return sections.stream().flatMap(section -> section.provisions().stream());
    }

    /** The codes that a provision names, ranges written out. */
    static List<String> codes(Provision provision, NavigableMap<String, RuleInfo> rules) {
        return provision.rules().stream()
                .flatMap(named -> {
                    String[] ends = named.split(" to ", -1);
                    return ends.length == 1
                            ? Stream.of(named)
                            : Stream.concat(
                                    Stream.of(ends), rules.subMap(ends[0], true, ends[1], true).keySet().stream());
                })
                .distinct()
                .sorted()
                .toList();
    }

    static NavigableMap<String, RuleInfo> rules() {
        return Books.release().rulebooks().values().stream()
                .flatMap(book -> book.rules().stream())
                .collect(Collectors.toMap(RuleInfo::code, rule -> rule, (a, b) -> a, TreeMap::new));
    }

    static Map<String, String> rulebooks() {
        return Books.release().rulebooks().values().stream()
                .flatMap(book -> book.rules().stream().map(rule -> Map.entry(rule.code(), book.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    String page() {
        NavigableMap<String, RuleInfo> rules = rules();
        Map<String, String> books = rulebooks();
        long left = provisions().filter(p -> p.left() != null).count();
        StringBuilder page = new StringBuilder("""
                # 条文与规则 · Provisions and rules

                本页由 `rules/src/test/resources/provisions.yaml` 与规则库生成。每项规定列出落实它的规则；没有规则的，写明原因。
                共 %d 项规定、%d 条规则，其中 %d 项不设规则。

                Made of that file and the rulebooks: each provision with the rules that hold it, or why none does.
                %d provisions, %d rules, %d provisions without a rule.
                """.formatted(
                        provisions().count(), rules.size(), left, provisions().count(), rules.size(), left));
        for (Section section : sections) {
            page.append("\n## %s · %s\n\n"
                    .formatted(section.section().zh(), section.section().en()));
            page.append("| 规定 Provision | 条文 Article | 规则 Rules | 规则库 Rulebook |\n|---|---|---|---|\n");
            section.provisions().forEach(p -> page.append(row(p, rules, books)));
        }
        return page.toString();
    }

    private static String row(Provision provision, NavigableMap<String, RuleInfo> rules, Map<String, String> books) {
        List<String> codes = codes(provision, rules);
        String in = codes.stream()
                .map(code -> "`" + books.get(code) + "`")
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String held = provision.left() == null ? String.join("、", provision.rules()) : "— " + provision.left();
        return "| %s<br>%s | %s | %s | %s |\n"
                .formatted(provision.zh(), provision.en(), provision.article(), held.replace(" to ", " 至 "), in);
    }
}
