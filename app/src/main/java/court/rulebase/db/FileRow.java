package court.rulebase.db;

/** One file of a release with its content. */
public record FileRow(String path, String sha256, byte[] content) {}
