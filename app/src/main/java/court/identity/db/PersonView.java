package court.identity.db;

import court.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A person as lists show them; {@code roles} are today's duties, separated by commas. */
public record PersonView(
        PersonId id,
        String account,
        String name,
        String courtName,
        @Nullable String divisionName,
        boolean enabled,
        String roles) {}
