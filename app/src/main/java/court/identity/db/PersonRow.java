package court.identity.db;

import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A row of {@code identity_person} without the secret. */
public record PersonRow(
        PersonId id,
        String account,
        String name,
        CourtId courtId,
        @Nullable DivisionId divisionId,
        boolean enabled,
        String language,
        int version) {}
