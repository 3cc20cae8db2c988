package court.identity;

import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is looking or acting: the person with the duties held today. Lists take it into their SQL. */
public record Viewer(
        PersonId person,
        String account,
        String name,
        CourtId court,
        @Nullable DivisionId division,
        Set<Role> roles) {
    public boolean holds(Role role) {
        return roles.contains(role);
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    public Set<Permission> permissions() {
        return roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Names of the roles, for SQL and JSON. */
    public Set<String> roleNames() {
        return roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }
}
