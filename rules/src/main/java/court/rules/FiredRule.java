package court.rules;

/** A rule that fired: its full name, lasting code, title, legal basis, file under {@code rules/drl} and layer. */
public record FiredRule(String rule, String code, String title, String basis, String file, String layer) {}
