package court.workload.db;

/** How often a deed stands in some cases. */
public record DeedCount(String kind, long count) {}
