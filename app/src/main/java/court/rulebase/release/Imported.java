package court.rulebase.release;

/**
 * What the manifest of an archive says of the release that was brought in. Whoever brought it may have written anything
 * there: it is told, not believed. Empty where the manifest says nothing.
 *
 * @param sha256 of the files as they were taken out
 */
public record Imported(String sha256, String author, String approver, String note, String createdAt) {}
