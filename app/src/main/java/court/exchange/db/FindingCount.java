package court.exchange.db;

/** How many findings of a kind there are. */
public record FindingCount(String code, int count) {}
