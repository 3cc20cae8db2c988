package court.process.db;

/** How long tasks at an element took, in seconds. */
public record ElementTime(String element, long done, double median, double p90) {}
