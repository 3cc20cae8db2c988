package court.identity;

import court.kernel.CourtId;
import court.kernel.DivisionId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person to be added: account, name, court, first duties and the day they begin. */
public record NewPerson(
        String account,
        String name,
        CourtId court,
        @Nullable DivisionId division,
        Set<Role> roles,
        LocalDate from,
        String password) {}
