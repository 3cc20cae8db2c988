package court.process.db;

/** How many open items of one kind show one light. */
public record InboxCount(String kind, String light, long count) {}
