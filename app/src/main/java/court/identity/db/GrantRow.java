package court.identity.db;

import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code identity_role_grant}. */
public record GrantRow(
        UUID id,
        PersonId personId,
        String role,
        CourtId courtId,
        @Nullable DivisionId divisionId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable PersonId substitutes) {}
