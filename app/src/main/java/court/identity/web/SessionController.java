package court.identity.web;

import court.identity.Acting;
import court.identity.Court;
import court.identity.Courts;
import court.identity.Permission;
import court.identity.Role;
import court.identity.Viewer;
import court.kernel.CourtId;
import court.kernel.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, and what the sign-in page needs to know. */
@RestController
@RequestMapping("/api/session")
class SessionController {
    private final Acting acting;
    private final Courts courts;
    private final Clock clock;
    private final Environment environment;

    SessionController(Acting acting, Courts courts, Clock clock, Environment environment) {
        this.acting = acting;
        this.courts = courts;
        this.clock = clock;
        this.environment = environment;
    }

    record Someone(PersonId id, String account, String name) {}

    record SomeCourt(CourtId id, String name, String level) {}

    /** The signed-in person with today's duties; {@code today} is the legal date of the platform's clock. */
    record Session(Someone person, SomeCourt court, Set<Role> roles, Set<Permission> permissions, LocalDate today) {}

    record Options(boolean demo) {}

    @GetMapping
    Session session() {
        Viewer viewer = acting.viewer();
        Court court = courts.get(viewer.court());
        return new Session(
                new Someone(viewer.person(), viewer.account(), viewer.name()),
                new SomeCourt(court.id(), court.name(), court.level().name()),
                viewer.roles(),
                viewer.permissions(),
                LocalDate.now(clock));
    }

    @GetMapping("/options")
    Options options() {
        return new Options(environment.acceptsProfiles(Profiles.of("demo")));
    }
}
