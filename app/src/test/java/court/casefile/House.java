package court.casefile;

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
import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.Ids;
import court.kernel.Money;
import court.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A court with its people, made anew for each test that asks for one. */
final class House {
    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    final CourtId court = CourtId.next();
    final DivisionId civil;
    final PersonId judge;
    final PersonId clerk;

    House(Courts courts, People people) {
        String tag = Ids.next().toString();
        courts.add(new Court(court, null, "试验法院" + tag, CourtLevel.BASIC, null, "北京", null, false));
        civil = courts.division(court, "民庭", DivisionKind.CIVIL);
        judge = person(people, "judge" + tag, Role.JUDGE);
        clerk = person(people, "clerk" + tag, Role.CLERK);
        person(people, "filing" + tag, Role.FILING_CLERK);
        person(people, "chief" + tag, Role.CHIEF);
        person(people, "president" + tag, Role.PRESIDENT);
    }

    private PersonId person(People people, String account, Role role) {
        return people.add(new NewPerson(account, account, court, civil, Set.of(role), SINCE, "none-signs-in"));
    }

    NewCase aCivilCaseFiledOn(LocalDate day) {
        return new NewCase(
                court,
                CaseClass.CIVIL,
                Procedure.ORDINARY,
                "买卖合同纠纷",
                new Money(new BigDecimal("120000")),
                false,
                false,
                List.of(
                        new NewCase.NewParty(Party.Side.PLAINTIFF, "甲公司", true, null, null, false),
                        new NewCase.NewParty(Party.Side.DEFENDANT, "乙公司", true, null, null, false)),
                Map.of(),
                day,
                "TEST",
                Ids.next().toString());
    }
}
