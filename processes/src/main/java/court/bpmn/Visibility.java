package court.bpmn;

import java.util.List;
import java.util.Map;

/** When a field shows: another field holds one of some values. */
record Visibility(String field, List<String> values) {

    static Visibility parse(String text) {
        String[] sides = text.split("=", -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw new IllegalArgumentException("visibleWhen: " + text);
        }
        return new Visibility(sides[0].strip(), List.of(sides[1].strip().split("\\|")));
    }

    boolean holds(Map<String, ?> given) {
        Object value = given.get(field);
        return value != null && values.contains(value.toString());
    }
}
