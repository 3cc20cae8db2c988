package court.identity.db;

/** How often sign-in failed of late. */
public record FailureCounts(int both, int account, int address) {}
