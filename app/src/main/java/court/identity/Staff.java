package court.identity;

import court.audit.AuditLog;
import court.identity.db.GrantRow;
import court.identity.db.GrantView;
import court.identity.db.IdentityMapper;
import court.identity.db.PersonRow;
import court.identity.db.PersonView;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import court.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a court as its administrator keeps them; nobody keeps their own account this way. */
@Service
public class Staff {
    /** Who manages people never reads the audit: the database holds the two apart as well. */
    private static final Set<Role> APART = EnumSet.of(Role.ADMINISTRATOR, Role.INSPECTOR);

    private final IdentityMapper mapper;
    private final People people;
    private final Courts courts;
    private final Acting acting;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private final Clock clock;

    Staff(
            IdentityMapper mapper,
            People people,
            Courts courts,
            Acting acting,
            PasswordEncoder passwords,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.people = people;
        this.courts = courts;
        this.acting = acting;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** A duty to be given: from a day, until a day when that is known, in place of somebody when it is a substitute's. */
    public record NewDuty(
            Role role,
            @Nullable DivisionId division,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable PersonId substitutes) {}

    /** Adds a person with a first duty from today on. */
    @Transactional
    public PersonView add(String account, String name, @Nullable DivisionId division, Role role, String password) {
        Viewer keeper = keeper();
        if (mapper.personByAccount(account) != null) {
            throw Refused.conflict("identity.account-taken", account);
        }
        checkDivision(keeper, division);
        PersonId id = people.add(
                new NewPerson(account, name, keeper.court(), division, Set.of(role), LocalDate.now(clock), password));
        audit.record("identity.person-added", "person", id, Map.of("account", account, "role", role));
        return shown(id);
    }

    /** Shuts an account or opens it again; what the person did stays theirs. */
    @Transactional
    public PersonView enable(PersonId id, boolean enabled) {
        Viewer keeper = keeper();
        another(keeper, id);
        mapper.enable(id, enabled);
        audit.record(enabled ? "identity.person-enabled" : "identity.person-disabled", "person", id, Map.of());
        return shown(id);
    }

    /** Gives a person a new password. */
    @Transactional
    public void resetPassword(PersonId id, String password) {
        PersonRow person = another(keeper(), id);
        change(person, password);
        audit.record("identity.password-reset", "person", id, Map.of());
    }

    /** Changes the acting person's own password, which has to be known. */
    @Transactional
    public void changeOwn(String current, String password) {
        Viewer viewer = acting.viewer();
        var login = mapper.login(viewer.account());
        if (login == null || !passwords.matches(current, login.passwordHash())) {
            throw Refused.because("identity.current-password");
        }
        PersonRow person = mapper.person(viewer.person());
        if (person != null) {
            change(person, password);
        }
        audit.record("identity.password-changed", "person", viewer.person(), Map.of());
    }

    private void change(PersonRow person, String password) {
        NewPerson.requireStorable(password);
        if (mapper.changePassword(person.id(), passwords.encode(password), person.version()) == 0) {
            throw Refused.conflict("identity.changed-meanwhile");
        }
    }

    /** All duties of a person with their dates, those of the past included. */
    public List<GrantView> duties(PersonId id) {
        Viewer viewer = acting.with(Permission.PEOPLE_READ);
        of(viewer, id);
        return mapper.duties(id);
    }

    /** Gives a duty from a day on. */
    @Transactional
    public List<GrantView> grant(PersonId id, NewDuty duty) {
        Viewer keeper = keeper();
        another(keeper, id);
        checkDivision(keeper, duty.division());
        if (duty.to() != null && duty.to().isBefore(duty.from())) {
            throw Refused.malformed("identity.ends-before-it-begins");
        }
        if (duty.substitutes() != null) {
            substituted(keeper, id, duty.substitutes());
        }
        if (APART.contains(duty.role()) && holdsOpposite(id, duty)) {
            throw Refused.because("identity.duties-apart");
        }
        people.grant(id, duty.role(), keeper.court(), duty.division(), duty.from(), duty.to(), duty.substitutes());
        audit.record("identity.duty-granted", "person", id, Map.of("role", duty.role(), "from", duty.from()));
        return mapper.duties(id);
    }

    /** Ends a duty with a day, the last on which it holds. */
    @Transactional
    public List<GrantView> end(PersonId id, UUID grant, LocalDate last) {
        another(keeper(), id);
        if (mapper.endGrant(grant, id, last) == 0) {
            throw Refused.because("identity.duty-not-running");
        }
        audit.record("identity.duty-ended", "person", id, Map.of("grant", grant, "last", last));
        return mapper.duties(id);
    }

    private boolean holdsOpposite(PersonId id, NewDuty duty) {
        return mapper.grants(id).stream()
                .filter(held -> APART.contains(Role.valueOf(held.role()))
                        && !held.role().equals(duty.role().name()))
                .anyMatch(held -> overlaps(held, duty));
    }

    private static boolean overlaps(GrantRow held, NewDuty duty) {
        boolean endsBefore = held.validTo() != null && held.validTo().isBefore(duty.from());
        boolean beginsAfter = duty.to() != null && held.validFrom().isAfter(duty.to());
        return !endsBefore && !beginsAfter;
    }

    private Viewer keeper() {
        return acting.with(Permission.PEOPLE_MANAGE);
    }

    private void substituted(Viewer keeper, PersonId id, PersonId substituted) {
        if (substituted.equals(id)) {
            throw Refused.because("identity.own-substitute");
        }
        of(keeper, substituted);
    }

    private void checkDivision(Viewer keeper, @Nullable DivisionId division) {
        if (division != null
                && courts.divisions(keeper.court()).stream()
                        .noneMatch(row -> row.id().equals(division))) {
            throw Refused.notFound("identity.no-such-division");
        }
    }

    private PersonRow another(Viewer keeper, PersonId id) {
        if (keeper.person().equals(id)) {
            throw Refused.forbidden("identity.not-oneself");
        }
        return of(keeper, id);
    }

    private PersonRow of(Viewer keeper, PersonId id) {
        PersonRow person = mapper.person(id);
        if (person == null || !person.courtId().equals(keeper.court())) {
            throw Refused.notFound("identity.no-such-person");
        }
        return person;
    }

    private PersonView shown(PersonId id) {
        PersonView view = mapper.view(id, LocalDate.now(clock));
        if (view == null) {
            throw Refused.notFound("identity.no-such-person");
        }
        return view;
    }
}
