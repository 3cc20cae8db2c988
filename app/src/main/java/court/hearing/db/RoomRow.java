package court.hearing.db;

import court.kernel.CourtId;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** A court room. */
@NamedInterface("rows")
public record RoomRow(UUID id, CourtId courtId, String name) {}
