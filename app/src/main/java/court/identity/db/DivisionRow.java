package court.identity.db;

import court.identity.DivisionKind;
import court.kernel.CourtId;
import court.kernel.DivisionId;

/** A row of {@code identity_division}. */
public record DivisionRow(DivisionId id, CourtId courtId, String name, DivisionKind kind) {}
