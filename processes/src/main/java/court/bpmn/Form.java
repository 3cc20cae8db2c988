package court.bpmn;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form as data: what it asks for, and the deeds a submission may perform. */
public record Form(String key, Term title, @Nullable Term intro, List<String> deeds, List<FormField> fields) {

    public Form {
        deeds = List.copyOf(deeds);
        fields = List.copyOf(fields);
    }

    public Optional<FormField> field(String fieldKey) {
        return fields.stream().filter(field -> field.key().equals(fieldKey)).findFirst();
    }
}
