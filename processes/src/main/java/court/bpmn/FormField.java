package court.bpmn;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param visibleWhen a condition on another field, {@code decision=DEFECTIVE|REFUSED}; an invisible field may not be sent
 * @param prefill where the first value comes from
 */
public record FormField(
        String key,
        FieldType type,
        Term label,
        @Nullable Term help,
        boolean required,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        List<Option> options,
        @Nullable String visibleWhen,
        @JsonProperty("default") @Nullable Prefill prefill) {

    /**
     * A value to choose and its name.
     *
     * @param deed the deed that choosing it performs; null where the form performs one deed whatever is chosen
     */
    public record Option(String value, Term label, @Nullable String deed) {
        public Option(String value, Term label) {
            this(value, label, null);
        }
    }

    public FormField {
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** Whether the field shows, given what the other fields hold. */
    public boolean visible(Map<String, ?> values) {
        return visibleWhen == null || Visibility.parse(visibleWhen).holds(values);
    }
}
