package court;

import court.casefile.Filings;
import court.casefile.NewCase;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.casefile.model.Party;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.identity.Court;
import court.identity.CourtLevel;
import court.identity.Courts;
import court.identity.DivisionKind;
import court.identity.NewPerson;
import court.identity.People;
import court.identity.Role;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.Ids;
import court.kernel.Money;
import court.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A basic court of its own for one test, with its people, under an intermediate court; accounts end in its suffix. */
public final class CivilCourt {
    public static final String PASSWORD = "a-long-password";

    public final CourtId court;
    public final DivisionId civil;
    public final PersonId judge;
    public final PersonId clerk;
    private static final AtomicInteger CODES = new AtomicInteger(7000);
    private final String suffix = Ids.next().toString();
    private final Courts courts;
    private final People people;
    private final Filings filings;

    public CivilCourt(ApplicationContext application) {
        courts = application.getBean(Courts.class);
        people = application.getBean(People.class);
        filings = application.getBean(Filings.class);
        CourtId above = add("中级法院", CourtLevel.INTERMEDIATE, null);
        court = add("基层法院", CourtLevel.BASIC, above);
        civil = courts.division(court, "民事审判庭", DivisionKind.CIVIL);
        judge = person("judge", court, civil, Role.JUDGE);
        clerk = person("clerk", court, civil, Role.CLERK);
        person("chief", court, civil, Role.CHIEF);
        person("vice", court, null, Role.VICE_PRESIDENT);
        person("president", court, null, Role.PRESIDENT);
        person("office", court, null, Role.TRIAL_OFFICE);
        person("upper", above, null, Role.TRIAL_OFFICE);
        person("stranger", court, civil, Role.JUDGE);
    }

    private CourtId add(String name, CourtLevel level, @Nullable CourtId above) {
        CourtId id = CourtId.next();
        courts.add(new Court(id, "浙" + CODES.incrementAndGet(), name + suffix, level, above, "浙江省", null, false));
        return id;
    }

    public PersonId person(String name, CourtId where, @Nullable DivisionId division, Role role) {
        return people.add(
                new NewPerson(account(name), name, where, division, Set.of(role), LocalDate.of(2000, 1, 1), PASSWORD));
    }

    public String account(String name) {
        return name + "-" + suffix;
    }

    /** A case that was accepted and given to the judge on one day, in a procedure. */
    public CaseId aCase(Procedure procedure, LocalDate day, NewDeed... since) {
        return aCase(procedure, day, Map.of(), "DESK", since);
    }

    public CaseId aCase(
            Procedure procedure, LocalDate day, Map<String, Object> facts, String source, NewDeed... since) {
        List<NewDeed> deeds = new ArrayList<>();
        deeds.add(NewDeed.of(DeedKind.ACCEPTED, day));
        deeds.add(NewDeed.of(
                DeedKind.ASSIGNED,
                day,
                Map.of(
                        "judge", judge.toString(),
                        "clerk", clerk.toString(),
                        "division", civil.toString(),
                        "procedure", procedure.name())));
        deeds.addAll(List.of(since));
        return file(procedure, day, facts, source, deeds);
    }

    public CaseId file(
            Procedure procedure, LocalDate day, Map<String, Object> facts, String source, List<NewDeed> deeds) {
        return filings.submit(
                new NewCase(
                        court,
                        CaseClass.CIVIL,
                        procedure,
                        "民间借贷纠纷",
                        new Money(new BigDecimal("30000.00")),
                        false,
                        false,
                        List.of(
                                new NewCase.NewParty(Party.Side.PLAINTIFF, "甲", false, null, null, false),
                                new NewCase.NewParty(Party.Side.DEFENDANT, "乙", false, null, null, false)),
                        facts,
                        day,
                        source,
                        source.equals("DESK") ? null : Ids.next().toString()),
                deeds);
    }
}
