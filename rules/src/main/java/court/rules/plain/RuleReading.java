package court.rules.plain;

import court.rules.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one file of rules says to people: its rules in words, its table when it is one, or what keeps it from being read. */
public record RuleReading(
        String path, List<PlainRule> rules, @Nullable PlainTable table, List<Problem> problems) {}
