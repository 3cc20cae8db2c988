package court.rules;

import court.rules.play.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one scenario went.
 *
 * @param findings what came
 * @param failure why the rules could not answer at all
 */
public record ScenarioResult(
        Scenario wanted,
        String file,
        boolean holds,
        List<Object> findings,
        List<FiredRule> fired,
        @Nullable String failure) {

    public String scenario() {
        return wanted.name();
    }

    /** Where it stands in its file. */
    public int line() {
        return wanted.line();
    }
}
