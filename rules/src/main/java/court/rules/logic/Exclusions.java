package court.rules.logic;

import court.rules.Problem;
import court.rules.book.FactModel;
import court.rules.book.Manifest;
import court.rules.book.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Findings that never come together, where a rulebook may otherwise give several: by type, or by one of their values. */
record Exclusions(List<String> types) {

    static Exclusions of(Manifest manifest) {
        return new Exclusions(
                manifest.exclusive().stream().map(Manifest.Word::text).toList());
    }

    /** Words that name no finding of the rulebook, or no component of one. */
    static List<Problem> unknown(Manifest manifest, FactModel model) {
        String file = manifest.name().replace('.', '/') + "/rulebook.yaml";
        return manifest.exclusive().stream()
                .filter(word -> !isKnown(word.text().split("\\.", 2), model))
                .map(word ->
                        Problem.error(file, word.line(), word.column(), "rulebase.manifest-exclusive", word.text()))
                .toList();
    }

    private static boolean isKnown(String[] parts, FactModel model) {
        Class<?> type = model.findings().get(parts[0]);
        return type != null
                && (parts.length == 1 || Words.component(type, parts[1], false).isPresent());
    }

    boolean broken(KnownRule one, KnownRule two) {
        return one.findings().stream()
                .anyMatch(first -> two.findings().stream().anyMatch(second -> broken(first, second)));
    }

    /** {@code A} and {@code B} exclude each other; {@code C.name} comes once for each name. */
    private boolean broken(Map<String, String> first, Map<String, String> second) {
        String one = String.valueOf(first.get(KnownRule.TYPE));
        String two = String.valueOf(second.get(KnownRule.TYPE));
        return one.equals(two)
                ? types.stream()
                        .filter(type -> type.startsWith(one + "."))
                        .map(type -> type.substring(one.length() + 1))
                        .anyMatch(key -> first.containsKey(key) && Objects.equals(first.get(key), second.get(key)))
                : types.contains(one) && types.contains(two);
    }
}
