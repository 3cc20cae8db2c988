package court.rules;

import java.util.List;

/** How one scenario went: what was expected against what came, and the rules that fired; {@code line} is where it stands. */
public record ScenarioResult(
        String scenario,
        String file,
        int line,
        boolean holds,
        List<String> expected,
        List<String> actual,
        List<FiredRule> fired) {}
