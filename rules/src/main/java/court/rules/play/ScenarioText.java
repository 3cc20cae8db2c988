package court.rules.play;

import court.rules.RuleFile;
import court.rules.book.Datum;
import court.rules.book.ProblemException;
import court.rules.book.Words;
import court.rules.book.YamlReader;
import court.rules.play.ScenarioForm.FormEntry;
import court.rules.play.ScenarioForm.FormPart;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the parts of a form as the house writes scenarios: types by their names, everything else in the words of the court. */
final class ScenarioText {
    private static final String STEP = "  ";
    private static final Pattern PLAIN =
            Pattern.compile("(?!(?i:null)$)[\\p{IsHan}A-Za-z0-9][\\p{IsHan}A-Za-z0-9（），、_.-]*");
    private final Map<String, Class<?>> facts;
    private final Map<String, Class<?>> findings;

    ScenarioText(Map<String, Class<?>> facts, Map<String, Class<?>> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    /** All lines of a scenario that is new. */
    List<String> lines(ScenarioForm form) {
        return Stream.of("scenario", "given", "expect")
                .flatMap(key -> lines(key, form).stream())
                .map(line -> line.startsWith("scenario:") ? "- " + line : STEP + line)
                .toList();
    }

    /** The lines of one of its three parts, not indented. */
    List<String> lines(String key, ScenarioForm form) {
        return switch (key) {
            case "scenario" -> List.of("scenario: " + scalar(form.title(), false));
            case "given" -> entries("given:", form.given(), facts);
            default -> entries("expect:", form.expect(), findings);
        };
    }

    private static List<String> entries(String key, List<FormEntry> entries, Map<String, Class<?>> types) {
        if (entries.isEmpty()) {
            return List.of(key + " {}");
        }
        Map<String, List<FormEntry>> byType = entries.stream()
                .collect(Collectors.groupingBy(FormEntry::type, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                        Stream.of(key),
                        byType.entrySet().stream()
                                .flatMap(type -> rows(
                                        type.getKey(),
                                        type.getValue(),
                                        Objects.requireNonNull(types.get(type.getKey())))))
                .toList();
    }

    private static Stream<String> rows(String name, List<FormEntry> entries, Class<?> type) {
        return entries.size() == 1
                ? Stream.of(STEP + name + ": " + row(entries.get(0), type))
                : Stream.concat(
                        Stream.of(STEP + name + ":"),
                        entries.stream().map(entry -> STEP + STEP + "- " + row(entry, type)));
    }

    private static String row(FormEntry entry, Class<?> type) {
        return entry.parts().isEmpty()
                ? "{}"
                : entry.parts().stream().map(part -> part(part, type)).collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String part(FormPart part, Class<?> type) {
        RecordComponent component =
                Words.component(type, part.component(), false).orElseThrow();
        String term = Words.of(component, component.getName());
        boolean clear = Words.component(type, term, true)
                .filter(each -> each.getName().equals(part.component()))
                .isPresent();
        String value = part.text() == null ? "null" : scalar(word(component, part.text()), true);
        return (clear ? term : component.getName()) + ": " + value;
    }

    private static String word(RecordComponent component, String text) {
        if (!component.getType().isEnum()) {
            return text;
        }
        return Arrays.stream(component.getType().getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .filter(constant -> constant.name().equals(text))
                .map(Words::of)
                .findFirst()
                .orElse(text);
    }

    /** Without quotation marks wherever YAML reads it so. */
    private static String scalar(String text, boolean within) {
        return readsAs(text, within) ? text : quoted(text);
    }

    private static boolean readsAs(String text, boolean within) {
        if (PLAIN.matcher(text).matches()) {
            return true;
        }
        String sample = within ? "{ a: " + text + ", b: 1 }" : "a: " + text + "\nb: 1";
        try {
            return YamlReader.read(new RuleFile("", sample)) instanceof Datum.Table table
                    && table.entries().size() == 2
                    && table.entries().get("a") instanceof Datum.Scalar scalar
                    && scalar.kind() == Datum.Kind.PLAIN
                    && scalar.text().equals(text);
        } catch (ProblemException e) {
            return false;
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(each -> {
            if (each == '"' || each == '\\') {
                quoted.append('\\').appendCodePoint(each);
            } else if (Character.isISOControl(each) || each == 0x2028 || each == 0x2029 || each == 0xFEFF) {
                quoted.append(String.format("\\u%04x", each));
            } else {
                quoted.appendCodePoint(each);
            }
        });
        return quoted.append('"').toString();
    }
}
