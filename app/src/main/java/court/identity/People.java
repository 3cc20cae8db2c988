package court.identity;

import court.identity.db.GrantRow;
import court.identity.db.IdentityMapper;
import court.identity.db.PersonRow;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.Ids;
import court.kernel.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People of the courts and the duties they hold, with dates and substitutes. */
@Service
public class People {
    private final IdentityMapper mapper;
    private final PasswordEncoder passwords;
    private final Clock clock;

    People(IdentityMapper mapper, PasswordEncoder passwords, Clock clock) {
        this.mapper = mapper;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The person of an account with the duties held today; empty when unknown or disabled. */
    public Optional<Viewer> viewer(String account) {
        PersonRow person = mapper.personByAccount(account);
        if (person == null || !person.enabled()) {
            return Optional.empty();
        }
        List<String> roles = mapper.rolesOn(person.id(), LocalDate.now(clock));
        Set<Role> held = EnumSet.noneOf(Role.class);
        roles.forEach(role -> held.add(Role.valueOf(role)));
        return Optional.of(new Viewer(
                person.id(), person.account(), person.name(), person.courtId(), person.divisionId(), Set.copyOf(held)));
    }

    /** Names of the duties that an account held on a day; empty when there is no such person. */
    public Set<String> dutiesOn(String account, LocalDate day) {
        PersonRow person = mapper.personByAccount(account);
        return person == null ? Set.of() : Set.copyOf(mapper.rolesOn(person.id(), day));
    }

    /** People who hold a duty in a court today, by name; in one division when that is given. */
    public List<PersonId> holders(CourtId court, Role role, @Nullable DivisionId division) {
        return mapper.holders(court, role.name(), division, LocalDate.now(clock));
    }

    /** Who stands in for a person in a duty today. */
    public Optional<PersonId> substituteOf(PersonId person, Role role) {
        return Optional.ofNullable(mapper.substitute(person, role.name(), LocalDate.now(clock)));
    }

    /** Name of a person; empty when unknown. */
    public Optional<String> name(PersonId person) {
        return Optional.ofNullable(mapper.person(person)).map(PersonRow::name);
    }

    /** The one person of a court who has this account or this name; empty when there is none, or more than one. */
    public Optional<PersonId> named(CourtId court, String name) {
        List<PersonId> found = mapper.named(court, name);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether a person belongs to a court. */
    public boolean worksAt(PersonId person, CourtId court) {
        return Optional.ofNullable(mapper.person(person))
                .filter(row -> row.courtId().equals(court))
                .isPresent();
    }

    /** Adds a person with one duty from a day on. */
    @Transactional
    public PersonId add(NewPerson newcomer) {
        PersonId id = PersonId.next();
        mapper.insertPerson(
                new PersonRow(
                        id, newcomer.account(), newcomer.name(), newcomer.court(), newcomer.division(), true, "zh", 0),
                passwords.encode(newcomer.password()));
        newcomer.roles()
                .forEach(role -> grant(id, role, newcomer.court(), newcomer.division(), newcomer.from(), null, null));
        return id;
    }

    /** Gives a person a duty; {@code substitutes} names whom the person stands in for. */
    @Transactional
    public void grant(
            PersonId person,
            Role role,
            CourtId court,
            @Nullable DivisionId division,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable PersonId substitutes) {
        mapper.insertGrant(new GrantRow(Ids.next(), person, role.name(), court, division, from, to, substitutes));
    }
}
