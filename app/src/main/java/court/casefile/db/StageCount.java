package court.casefile.db;

/** How many cases within reach stand at a stage. */
public record StageCount(String stage, long count) {}
