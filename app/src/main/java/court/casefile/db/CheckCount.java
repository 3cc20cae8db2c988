package court.casefile.db;

/** How many checks stand where. */
public record CheckCount(String standing, int count) {}
