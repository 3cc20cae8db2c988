package court.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import court.bpmn.Form;
import court.bpmn.ShippedForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The commonest deeds ask for little: what the page of the reference says of each is counted again in its form. */
class DeedBudgetTest {
    private static final int MOST = 6;
    private static final Pattern ROW =
            Pattern.compile("^\\| [^|`]+ \\| `([a-z]+\\.[a-z-]+)` \\| (\\d+) \\| ", Pattern.MULTILINE);

    private final Map<String, Form> forms =
            ShippedForms.all().stream().collect(Collectors.toMap(Form::key, Function.identity()));

    @Test
    void each_of_the_twenty_commonest_deeds_takes_six_inputs_at_most() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "reference", "deeds.md"));
        Map<String, Integer> told = ROW.matcher(page)
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> Integer.parseInt(row.group(2)), (one, other) -> one));
        assertThat(told).hasSizeGreaterThanOrEqualTo(20);
        assertThat(told)
                .allSatisfy((form, inputs) -> assertThat(inputs)
                        .isEqualTo(inputs(Objects.requireNonNull(forms.get(form), form)))
                        .isLessThanOrEqualTo(MOST));
    }

    /** Opening and submitting, and each field that must be filled in and that the file does not know. */
    private static int inputs(Form form) {
        return 2
                + (int) form.fields().stream()
                        .filter(field -> field.required() && field.prefill() == null)
                        .count();
    }
}
