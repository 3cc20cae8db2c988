package court.process;

import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds a role in a case. */
@FunctionalInterface
public interface CaseDuties {
    /**
     * @param role key of {@code processes/templates/roles.yaml}
     * @param about the deed whose application is being decided; null on the main line of the case
     */
    Holder holder(String role, @Nullable UUID about);

    /**
     * Who a task goes to.
     *
     * @param role the role that the court's people must hold to see the task
     * @param person the one person, or null when whoever holds the role may take it
     */
    record Holder(
            String role,
            CourtId court,
            @Nullable DivisionId division,
            @Nullable PersonId person) {}
}
