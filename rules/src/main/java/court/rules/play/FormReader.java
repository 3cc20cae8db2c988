package court.rules.play;

import court.rules.book.Datum;
import court.rules.book.DatumException;
import court.rules.book.Words;
import court.rules.play.ScenarioForm.FormEntry;
import court.rules.play.ScenarioForm.FormPart;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Takes a scenario that reads well apart into the parts of its form. */
final class FormReader {
    private final Map<String, Class<?>> facts;
    private final Map<String, Class<?>> findings;

    FormReader(Map<String, Class<?>> facts, Map<String, Class<?>> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    ScenarioForm form(Datum scenario) {
        Datum.Table parts = (Datum.Table) scenario;
        return new ScenarioForm(
                ((Datum.Scalar) ScenarioReader.need(parts, "scenario")).text(),
                entries(ScenarioReader.need(parts, "given"), facts),
                entries(ScenarioReader.need(parts, "expect"), findings));
    }

    private static List<FormEntry> entries(Datum part, Map<String, Class<?>> types) {
        List<FormEntry> entries = new ArrayList<>();
        if (part instanceof Datum.Table table) {
            table.entries().forEach((name, value) -> {
                Class<?> type = type(name, types);
                for (Datum item : value instanceof Datum.Row row ? row.items() : List.of(value)) {
                    entries.add(entry(type, (Datum.Table) item));
                }
            });
        }
        return entries;
    }

    private static Class<?> type(String name, Map<String, Class<?>> types) {
        return types.values().stream()
                .filter(type ->
                        type.getSimpleName().equals(name) || Words.of(type, "").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static FormEntry entry(Class<?> type, Datum.Table table) {
        List<FormPart> parts = new ArrayList<>();
        table.entries().forEach((name, value) -> {
            RecordComponent component = Words.component(type, name, true).orElseThrow();
            parts.add(part(component, value));
        });
        return new FormEntry(type.getSimpleName(), parts);
    }

    private static FormPart part(RecordComponent component, Datum value) {
        if (value.isNull()) {
            return new FormPart(component.getName(), null);
        } else if (value instanceof Datum.Scalar scalar) {
            return new FormPart(component.getName(), text(component.getType(), scalar.text()));
        }
        throw new DatumException(value.place(), "rulebase.scenario-nested");
    }

    /** A choice by its name, whichever way it was written. */
    private static String text(Class<?> type, String written) {
        return !type.isEnum()
                ? written
                : Arrays.stream(type.getEnumConstants())
                        .map(constant -> (Enum<?>) constant)
                        .filter(constant -> constant.name().equals(written)
                                || Words.of(constant).equals(written))
                        .findFirst()
                        .orElseThrow()
                        .name();
    }
}
