package court.identity.db;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A duty of a person as lists show it; {@code substitutes} names whom the person stands in for. */
public record GrantView(
        UUID id,
        String role,
        @Nullable String division,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String substitutes) {}
