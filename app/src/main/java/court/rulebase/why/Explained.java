package court.rulebase.why;

import court.rules.why.Explanation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a rulebook, explained.
 *
 * @param release the release that answered
 * @param since when that release came into force; null while it never was
 * @param title of the rulebook
 */
public record Explained(
        UUID release, @Nullable Instant since, String rulebook, String title, Explanation explanation) {}
