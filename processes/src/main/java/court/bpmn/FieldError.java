package court.bpmn;

import java.util.List;

/** What is wrong with one submitted field; the text of the code is in {@link ProblemTexts}. */
public record FieldError(String field, String code, List<String> args) {

    static FieldError of(String field, String code, String... args) {
        return new FieldError(field, code, List.of(args));
    }
}
