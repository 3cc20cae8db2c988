package court.demo;

import court.hearing.Rooms;
import court.identity.Court;
import court.identity.CourtLevel;
import court.identity.Courts;
import court.identity.DivisionKind;
import court.identity.NewPerson;
import court.identity.People;
import court.identity.Role;
import court.identity.Viewer;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who tries the demo cases: the accounts of the home court, and generated colleagues in the other courts. */
@Component
@Profile("demo")
class DemoDocketStaff {
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final long SEED = 20_171_103L;
    private static final int JUDGES = 3;

    private final Courts courts;
    private final People people;
    private final Rooms rooms;

    DemoDocketStaff(Courts courts, People people, Rooms rooms) {
        this.courts = courts;
        this.people = people;
        this.rooms = rooms;
    }

    /** The benches of all courts of first instance of the demonstration, the home court first. */
    List<DemoDocketBench> benches(DemoDocketFigures figures) {
        List<DemoDocketBench> benches = new ArrayList<>();
        benches.add(home());
        Stream.of(DemoCourts.ROWS)
                .flatMap(row -> courts.byCode(row[0]).stream())
                .filter(court -> court.level() == CourtLevel.BASIC || court.level() == CourtLevel.INTERMEDIATE)
                .filter(court -> !DemoPeople.HOME.equals(court.code()))
                .forEach(court -> benches.add(elsewhere(court, figures)));
        return benches;
    }

    private DemoDocketBench home() {
        CourtId court = courts.byCode(DemoPeople.HOME).orElseThrow().id();
        PersonId one = person("judge1");
        PersonId two = person("judge2");
        return new DemoDocketBench(
                court,
                DemoPeople.HOME,
                courts.division(court, "民事审判一庭", DivisionKind.CIVIL),
                List.of(one, one, one, one, two, two, two, two, person("judge3"), person("judge4")),
                person("clerk1"),
                person("assistant1"),
                people.viewer("president1").map(Viewer::name).orElseThrow(),
                rooms.of(court));
    }

    private PersonId person(String account) {
        return people.viewer(account).map(Viewer::person).orElseThrow();
    }

    /** People of a court that has none yet are made with it; a second start finds them. */
    DemoDocketBench elsewhere(Court court, DemoDocketFigures figures) {
        String code = String.valueOf(court.code());
        DivisionId civil = courts.division(court.id(), "民事审判庭", DivisionKind.CIVIL);
        Random dice = new Random(SEED + code.hashCode());
        List<PersonId> judges = new ArrayList<>();
        for (int i = 1; i <= JUDGES; i++) {
            judges.add(found(code + "-judge" + i, figures.person(dice), court, civil, Role.JUDGE));
        }
        PersonId clerk = found(code + "-clerk", figures.person(dice), court, civil, Role.CLERK);
        found(code + "-chief", figures.person(dice), court, civil, Role.CHIEF, Role.JUDGE);
        String president = figures.person(dice);
        found(code + "-president", president, court, null, Role.PRESIDENT, Role.JUDGE);
        return new DemoDocketBench(court.id(), code, civil, judges, clerk, null, president, rooms.of(court.id()));
    }

    private PersonId found(String account, String name, Court court, @Nullable DivisionId division, Role... roles) {
        return people.viewer(account)
                .map(Viewer::person)
                .orElseGet(() -> people.add(new NewPerson(
                        account,
                        name,
                        court.id(),
                        division,
                        EnumSet.copyOf(Arrays.asList(roles)),
                        SINCE,
                        DemoPeople.PASSWORD)));
    }
}
