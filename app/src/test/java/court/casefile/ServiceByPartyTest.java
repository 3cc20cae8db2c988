package court.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import court.casefile.db.CaseMapper;
import court.casefile.model.DeedKind;
import court.casefile.model.Party;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.kernel.Money;
import court.kernel.PartyId;
import court.timelimit.Clocks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Service on each of three parties, and what runs from it. The days of {@code service-cases.csv} were reckoned by hand; a cell is the
 * manner, the day (of a public notice: of its publication) and whether the party lives abroad.
 */
@CourtTest
class ServiceByPartyTest {
    private static final Map<String, DeedKind> ENDS =
            Map.of("JUDGMENT", DeedKind.PRONOUNCED, "RULING", DeedKind.DISMISSED, "MEDIATION", DeedKind.MEDIATED);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private CaseMapper cases;

    @Autowired
    private Clocks clocks;

    private static @Nullable CivilCourt house;

    private record Served(String manner, LocalDate day, boolean abroad) {
        static @Nullable Served of(@Nullable String cell) {
            if (cell == null) {
                return null;
            }
            String[] words = cell.split(" ", -1);
            return new Served(words[0], LocalDate.parse(words[1]), words.length == 3);
        }

        NewDeed deed(DeedKind kind, String paper, PartyId party) {
            return manner.equals("NOTICE")
                    ? NewDeed.of(DeedKind.NOTICE_PUBLISHED, day, Map.of("paper", paper))
                            .by(party)
                    : NewDeed.of(kind, day, Map.of("manner", manner)).by(party);
        }
    }

    @BeforeEach
    void a_court() {
        if (house == null) {
            house = new CivilCourt(application);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/court/casefile/service-cases.csv", numLinesToSkip = 1)
    void each_period_runs_from_the_service_on_its_own_party(
            String name,
            Procedure procedure,
            String paper,
            @Nullable String first,
            @Nullable String second,
            @Nullable String third,
            @Nullable LocalDate firstDue,
            @Nullable LocalDate secondDue,
            @Nullable LocalDate thirdDue,
            @Nullable LocalDate effective) {
        List<@Nullable Served> served = new ArrayList<>();
        Stream.of(1, 2, 3).forEach(at -> served.add(Served.of(at == 1 ? first : at == 2 ? second : third)));
        CaseId id = filed(procedure, served);
        List<PartyId> parties =
                cases.parties(id).stream().map(party -> party.id()).toList();
        caseFile.record(id, deeds(paper, served, parties));
        assertThat(due(id, paper.equals("COMPLAINT") ? "answer" : "appeal", parties))
                .containsExactly(firstDue, secondDue, thirdDue);
        assertThat(Objects.requireNonNull(cases.byId(id)).effectiveOn()).isEqualTo(effective);
    }

    private static List<NewDeed> deeds(String paper, List<@Nullable Served> served, List<PartyId> parties) {
        List<NewDeed> deeds = new ArrayList<>();
        boolean complaint = paper.equals("COMPLAINT");
        for (int at = 0; at < parties.size(); at++) {
            Served own = served.get(at);
            if (own != null) {
                deeds.add(own.deed(
                        complaint ? DeedKind.COMPLAINT_SERVED : DeedKind.JUDGMENT_SERVED,
                        complaint ? "COMPLAINT" : "JUDGMENT",
                        parties.get(at)));
            }
        }
        if (!complaint) {
            deeds.add(NewDeed.of(
                    Objects.requireNonNull(ENDS.get(paper)),
                    days(served).min(LocalDate::compareTo).orElseThrow(),
                    Map.of("manner", "FIXED_DATE")));
            deeds.add(NewDeed.of(
                    DeedKind.CLOSED, days(served).max(LocalDate::compareTo).orElseThrow()));
        }
        return deeds;
    }

    private static Stream<LocalDate> days(List<@Nullable Served> served) {
        return served.stream().filter(Objects::nonNull).map(Served::day);
    }

    private List<@Nullable LocalDate> due(CaseId id, String clock, List<PartyId> parties) {
        List<@Nullable LocalDate> due = new ArrayList<>();
        parties.forEach(party -> due.add(clocks.ofCase(id).stream()
                .filter(row -> row.clock().equals(clock) && party.value().equals(row.partyId()))
                .findFirst()
                .map(row -> row.due())
                .orElse(null)));
        return due;
    }

    private CaseId filed(Procedure procedure, List<@Nullable Served> served) {
        CivilCourt court = Objects.requireNonNull(house);
        LocalDate day = days(served).min(LocalDate::compareTo).orElseThrow().minusDays(20);
        return application
                .getBean(Filings.class)
                .submit(
                        new NewCase(
                                court.court,
                                CaseClass.CIVIL,
                                procedure,
                                "买卖合同纠纷",
                                new Money(new BigDecimal("8000.00")),
                                false,
                                false,
                                List.of(
                                        party(Party.Side.PLAINTIFF, "甲", served.get(0)),
                                        party(Party.Side.DEFENDANT, "乙", served.get(1)),
                                        party(Party.Side.DEFENDANT, "丙", served.get(2))),
                                Map.of(),
                                day,
                                "DESK",
                                null),
                        List.of(
                                NewDeed.of(DeedKind.ACCEPTED, day),
                                NewDeed.of(
                                        DeedKind.ASSIGNED,
                                        day,
                                        Map.of("judge", court.judge.toString(), "procedure", procedure.name()))));
    }

    private static NewCase.NewParty party(Party.Side side, String name, @Nullable Served served) {
        return new NewCase.NewParty(side, name, false, null, null, served != null && served.abroad());
    }

    @Test
    void the_fee_of_an_appeal_is_due_seven_days_after_its_notice() {
        LocalDate served = LocalDate.of(2026, 3, 2);
        CaseId id = filed(
                Procedure.ORDINARY,
                List.of(
                        new Served("DIRECT", served, false),
                        new Served("DIRECT", served, false),
                        new Served("DIRECT", served, false)));
        List<PartyId> parties =
                cases.parties(id).stream().map(party -> party.id()).toList();
        List<NewDeed> deeds = new ArrayList<>(List.of(
                NewDeed.of(DeedKind.PRONOUNCED, served, Map.of("manner", "FIXED_DATE")),
                NewDeed.of(DeedKind.CLOSED, served)));
        parties.forEach(
                party -> deeds.add(NewDeed.of(DeedKind.JUDGMENT_SERVED, served).by(party)));
        deeds.add(NewDeed.of(DeedKind.APPEALED, LocalDate.of(2026, 3, 10)).by(parties.get(1)));
        deeds.add(NewDeed.of(DeedKind.FEE_NOTICED, LocalDate.of(2026, 3, 12), Map.of("appeal", "true"))
                .by(parties.get(1)));
        caseFile.record(id, deeds);
        assertThat(clocks.ofCase(id))
                .filteredOn(row -> row.clock().equals("appeal-fee"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.due()).isEqualTo(LocalDate.of(2026, 3, 19));
                    assertThat(row.status()).isEqualTo("OVERDUE");
                });
        assertThat(Objects.requireNonNull(cases.byId(id)).effectiveOn()).isNull();
    }
}
