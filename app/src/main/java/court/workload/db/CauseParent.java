package court.workload.db;

/** The cause above a cause. */
public record CauseParent(String cause, String parent) {}
