package court.rules;

import java.time.Duration;

/** Ceilings of one decision; breaking one is a {@link RuleRunaway}. */
public record RuleLimits(int firings, int insertions, Duration time) {

    public static RuleLimits usual() {
        return new RuleLimits(1_000, 2_000, Duration.ofSeconds(5));
    }
}
