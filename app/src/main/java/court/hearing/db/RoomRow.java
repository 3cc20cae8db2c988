package court.hearing.db;

import court.kernel.CourtId;
import java.util.UUID;

/** A court room. */
public record RoomRow(UUID id, CourtId courtId, String name) {}
