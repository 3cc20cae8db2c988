package court.rules;

/** A rule as listed in a rulebook; {@code line} is its line in the file, or its row in a decision table. */
public record RuleInfo(String rule, String code, String title, String basis, String file, int line, String layer) {

    public FiredRule fired() {
        return new FiredRule(rule, code, title, basis, file, layer);
    }
}
