package court.demo;

import static court.identity.Role.*;

import court.identity.Court;
import court.identity.CourtLevel;
import court.identity.Courts;
import court.identity.DivisionKind;
import court.identity.NewPerson;
import court.identity.People;
import court.identity.Role;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The courts that the demonstration runs in and the accounts that README names. */
@Component
@Profile("demo")
class DemoPeople {
    static final String PASSWORD = "tianping-demo";
    static final String HOME = "京0112";
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final Courts courts;
    private final People people;

    DemoPeople(Courts courts, People people) {
        this.courts = courts;
        this.people = people;
    }

    boolean isThere() {
        return courts.byCode(HOME).isPresent();
    }

    @Transactional
    void create() {
        Map<String, CourtId> made = new HashMap<>();
        for (String[] row : DemoCourts.ROWS) {
            Court court = new Court(
                    CourtId.next(), row[0], row[1], CourtLevel.valueOf(row[2]), made.get(row[3]), row[4], null, false);
            courts.add(court);
            made.put(row[0], court.id());
        }
        homeCourt(id(made, HOME));
        CourtId other = id(made, "沪0115");
        DivisionId civil = courts.division(other, "民事审判庭", DivisionKind.CIVIL);
        add("judge9", "蒋明远", other, civil, JUDGE);
        add("chief9", "韩立群", other, civil, CHIEF, JUDGE);
        CourtId above = id(made, "京03");
        add(
                "office8",
                "吕静仪",
                above,
                courts.division(above, "审判管理办公室", DivisionKind.TRIAL_OFFICE),
                TRIAL_OFFICE,
                PRESIDENT);
    }

    private static CourtId id(Map<String, CourtId> made, String code) {
        return Objects.requireNonNull(made.get(code), code);
    }

    private void homeCourt(CourtId home) {
        DivisionId filing = courts.division(home, "立案庭", DivisionKind.FILING);
        DivisionId civil = courts.division(home, "民事审判一庭", DivisionKind.CIVIL);
        DivisionId office = courts.division(home, "审判管理办公室", DivisionKind.TRIAL_OFFICE);
        add("judge1", "沈知秋", home, civil, JUDGE);
        add("judge2", "顾长风", home, civil, JUDGE);
        add("judge3", "陆怀谨", home, civil, JUDGE);
        add("judge4", "白清扬", home, civil, JUDGE);
        add("clerk1", "何晓雯", home, civil, CLERK);
        add("assistant1", "魏子衿", home, civil, ASSISTANT);
        add("filing1", "程立安", home, filing, FILING_CLERK);
        add("chief1", "宋景明", home, civil, CHIEF, JUDGE);
        PersonId president = add("president1", "郑维岳", home, null, PRESIDENT, JUDGE);
        PersonId vice = add("vice1", "苏明达", home, null, VICE_PRESIDENT, JUDGE);
        people.grant(vice, VICE_PRESIDENT, home, null, SINCE, null, president);
        add("office1", "秦若兰", home, office, TRIAL_OFFICE);
        add("inspector1", "马正平", home, null, INSPECTOR);
        add("rules1", "方砚之", home, null, RULES_OFFICER);
        add("rules2", "罗一鸣", home, null, RULES_OFFICER);
        add("designer1", "叶思远", home, null, PROCESS_DESIGNER);
        add("designer2", "唐可欣", home, null, PROCESS_DESIGNER);
        add("officer1", "石远征", home, null, ENFORCEMENT_OFFICER);
        add("helper1", "田小满", home, null, GRID_HELPER);
        add("mediator1", "江和平", home, null, MEDIATOR);
        add("party1", "周大有", home, null, PARTY);
        add("lawyer1", "许言", home, null, LAWYER);
        add("admin1", "管理员", home, null, ADMINISTRATOR);
    }

    private PersonId add(String account, String name, CourtId court, @Nullable DivisionId division, Role... roles) {
        return people.add(
                new NewPerson(account, name, court, division, EnumSet.copyOf(Arrays.asList(roles)), SINCE, PASSWORD));
    }
}
