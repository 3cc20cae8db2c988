package court.rules.play;

import court.rules.Problem;
import court.rules.plain.PlainRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of scenarios as forms, with the words for them.
 *
 * @param day the component that says of what day the law is asked, such as {@code TrialClock.lawDay}, where the rulebook names it
 * @param problems what keeps the file, or some of its scenarios, from being read
 */
public record ScenarioReading(
        String path,
        List<Item> scenarios,
        List<FactKind> facts,
        List<FactKind> findings,
        @Nullable String day,
        List<Problem> problems) {

    /**
     * One scenario of the file.
     *
     * @param at its number in the file from 0
     * @param form null = it has no form; {@code problem} says why
     */
    public record Item(
            int at,
            int line,
            String title,
            @Nullable ScenarioForm form,
            @Nullable Problem problem) {}

    /** A type of facts or findings in the reader's words. */
    public record FactKind(String name, String title, List<FactField> fields) {}

    /**
     * A component of a type.
     *
     * @param required whether it may not be left out
     * @param choices all that there are, or for a text those that are known
     */
    public record FactField(
            String name,
            String title,
            PlainRule.Kind kind,
            boolean required,
            boolean whole,
            List<FactChoice> choices) {}

    /** A value with its word. */
    public record FactChoice(String value, String label) {}
}
