package court.rulebase.db;

/** One file of a release by path and hash of its content. */
public record FileName(String path, String sha256) {}
