package court.rules.play;

import court.facts.LegalPeriod;
import court.rules.book.Words;
import court.rules.plain.FactWords;
import court.rules.plain.PlainRule;
import court.rules.play.ScenarioForm.FormEntry;
import court.rules.play.ScenarioForm.FormPart;
import court.rules.play.ScenarioReading.FactChoice;
import court.rules.play.ScenarioReading.FactField;
import court.rules.play.ScenarioReading.FactKind;
import court.rules.play.ScenarioReading.Item;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Facts and findings as a form asks for them; texts that other scenarios of the file hold are offered again. */
final class Vocabulary {
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> NUMBERS = Set.of(double.class, Double.class, BigDecimal.class);
    private final FactWords words;
    private final List<String> rules;
    private final Map<String, Set<String>> texts = new HashMap<>();

    Vocabulary(FactWords words, List<String> rules, List<Item> items) {
        this.words = words;
        this.rules = rules;
        items.stream()
                .flatMap(item -> item.form() == null
                        ? Stream.empty()
                        : Stream.concat(item.form().given().stream(), item.form().expect().stream()))
                .forEach(this::learn);
    }

    private void learn(FormEntry entry) {
        for (FormPart part : entry.parts()) {
            if (part.text() != null) {
                texts.computeIfAbsent(entry.type() + "." + part.component(), key -> new TreeSet<>())
                        .add(part.text());
            }
        }
    }

    List<FactKind> kinds(Map<String, Class<?>> types, boolean facts) {
        return types.values().stream()
                .map(type -> new FactKind(
                        type.getSimpleName(),
                        words.type(type),
                        Arrays.stream(type.getRecordComponents())
                                .map(component -> field(component, facts))
                                .toList()))
                .toList();
    }

    private FactField field(RecordComponent component, boolean fact) {
        Class<?> type = component.getType();
        return new FactField(
                component.getName(),
                words.component(component),
                kind(type),
                fact && Words.isRequired(component),
                WHOLE.contains(type),
                choices(component));
    }

    private static PlainRule.Kind kind(Class<?> type) {
        if (type.isEnum()) {
            return PlainRule.Kind.CHOICE;
        } else if (type == boolean.class || type == Boolean.class) {
            return PlainRule.Kind.YES_NO;
        } else if (WHOLE.contains(type) || NUMBERS.contains(type)) {
            return PlainRule.Kind.NUMBER;
        } else if (type == LocalDate.class) {
            return PlainRule.Kind.DATE;
        } else if (type == LegalPeriod.class || type == Period.class) {
            return PlainRule.Kind.PERIOD;
        }
        boolean nested = type.isRecord() || Collection.class.isAssignableFrom(type);
        return nested ? PlainRule.Kind.FORMULA : PlainRule.Kind.TEXT;
    }

    private List<FactChoice> choices(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(each -> new FactChoice(
                            ((Enum<?>) each).name(),
                            words.value(component, each).orElse("")))
                    .toList();
        } else if (type != String.class) {
            return List.of();
        }
        boolean rule = component.getName().equals(FactWords.RULE);
        String key = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        Collection<String> known = rule ? rules : texts.getOrDefault(key, Set.of());
        return known.stream()
                .map(text -> new FactChoice(text, Comparison.text(words, component, text)))
                .toList();
    }
}
