package court.process.db;

import court.identity.Permission;
import court.identity.Role;
import court.identity.Viewer;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which running cases a reader sees: designers all of them by number alone, leaders those of their court or division. */
public record Reach(@Nullable CourtId court, @Nullable DivisionId division) {
    private static final Set<Role> WHOLE_COURT = Set.of(Role.PRESIDENT, Role.VICE_PRESIDENT, Role.TRIAL_OFFICE);

    public static Reach of(Viewer viewer) {
        if (viewer.may(Permission.PROCESS_READ)) {
            return new Reach(null, null);
        }
        boolean whole = WHOLE_COURT.stream().anyMatch(viewer::holds);
        return new Reach(viewer.court(), whole ? null : viewer.division());
    }
}
