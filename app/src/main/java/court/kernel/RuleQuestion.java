package court.kernel;

import java.util.List;
import java.util.UUID;

/**
 * What the rules were asked when they said no, so that a reader can be told why.
 *
 * @param release the release that answered
 */
public record RuleQuestion(UUID release, String rulebook, List<?> facts) {
    public RuleQuestion {
        facts = List.copyOf(facts);
    }
}
