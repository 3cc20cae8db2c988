package court.timelimit.db;

import java.util.UUID;

/** A clock that a model has put at a place of a case, by the engine's id of the place. */
public record PlacedClock(UUID id, String place) {}
