package court.rules.play;

import court.rules.FactRefused;
import court.rules.book.Datum;
import court.rules.book.Datum.Kind;
import court.rules.book.Datum.Place;
import court.rules.book.DatumException;
import court.rules.book.FactModel;
import court.rules.book.FactReader;
import court.rules.play.ScenarioForm.FormEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a form holds facts and findings of its rulebook; what does not fit is named by its path in the form. */
final class FormCheck {
    private static final int TITLE = 200;
    private static final int ENTRIES = 200;
    private final FactReader facts;
    private final FactReader findings;

    FormCheck(FactModel model) {
        this.facts = new FactReader(model.facts(), false);
        this.findings = new FactReader(model.findings(), false);
    }

    void all(ScenarioForm form) {
        boolean oneLine = form.title().chars().noneMatch(Character::isISOControl);
        if (form.title().isBlank() || form.title().length() > TITLE || !oneLine) {
            throw new FactRefused("$.title", "rulebase.scenario-title", List.of(String.valueOf(TITLE)));
        }
        facts(form);
        each(
                "expect",
                form.expect(),
                (entry, table) -> findings.components(findings.type(entry.type(), table.place()), table));
    }

    List<Object> facts(ScenarioForm form) {
        return each(
                "given", form.given(), (entry, table) -> facts.record(facts.type(entry.type(), table.place()), table));
    }

    @FunctionalInterface
    private interface Making {
        Object make(FormEntry entry, Datum.Table table);
    }

    private static List<Object> each(String part, List<FormEntry> entries, Making making) {
        if (entries.size() > ENTRIES) {
            throw new FactRefused("$." + part, "rulebase.too-deep", List.of());
        }
        List<Object> made = new ArrayList<>();
        try {
            for (int i = 0; i < entries.size(); i++) {
                made.add(making.make(entries.get(i), table(entries.get(i), "$." + part + "[" + i + "]")));
            }
        } catch (DatumException e) {
            throw new FactRefused(e.place().path(), e.code(), e.args());
        }
        return made;
    }

    private static Datum.Table table(FormEntry entry, String path) {
        Map<String, Datum> values = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        entry.parts().forEach(part -> {
            Place place = new Place(path + "." + part.component(), 0, 0);
            String text = part.text();
            Datum value = new Datum.Scalar(text == null ? "" : text, text == null ? Kind.NULL : Kind.PLAIN, place);
            keys.put(part.component(), place);
            if (values.put(part.component(), value) != null) {
                throw new DatumException(place, "rulebase.yaml-shape");
            }
        });
        return new Datum.Table(values, keys, new Place(path, 0, 0));
    }
}
