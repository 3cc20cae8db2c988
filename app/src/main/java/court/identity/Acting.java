package court.identity;

import court.kernel.Refused;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who acts in the current call. */
@Component
public class Acting {
    private final People people;

    Acting(People people) {
        this.people = people;
    }

    /** The person behind the call; duties are read anew each time, so that a revoked one ends at once. */
    public Viewer viewer() {
        return current().orElseThrow(() -> Refused.forbidden("identity.nobody"));
    }

    /** The person behind the call, empty for work of the system itself. */
    public Optional<Viewer> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? Optional.empty() : people.viewer(authentication.getName());
    }

    /** The person behind the call, who must have this permission. */
    public Viewer with(Permission permission) {
        Viewer viewer = viewer();
        if (!viewer.may(permission)) {
            throw Refused.forbidden("identity.not-permitted", permission.code());
        }
        return viewer;
    }
}
