package court.rulebase.db;

/** How often a rule fired over some days. */
public record RuleCount(String rule, long count) {}
