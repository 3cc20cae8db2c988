package court.bpmn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form as data: what it asks for, and the deeds a submission may perform.
 *
 * @param by roles that may fill it in from the case file, without waiting for a task
 * @param when the standing under which it is offered there, {@code line=ENFORCEMENT}; null for every case
 */
public record Form(
        String key,
        Term title,
        @Nullable Term intro,
        List<String> deeds,
        List<String> by,
        @Nullable String when,
        List<FormField> fields) {

    public Form {
        deeds = List.copyOf(deeds);
        by = by == null ? List.of() : List.copyOf(by);
        fields = List.copyOf(fields);
    }

    /** Whether it is offered in the file of a case that stands so. */
    public boolean fits(Map<String, String> standing) {
        return when == null || DoneCondition.parse(when).holds(standing);
    }

    public Optional<FormField> field(String fieldKey) {
        return fields.stream().filter(field -> field.key().equals(fieldKey)).findFirst();
    }
}
