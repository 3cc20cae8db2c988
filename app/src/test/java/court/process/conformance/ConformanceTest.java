package court.process.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.process.Designers;
import court.process.conformance.Conformance.Deviation;
import court.process.conformance.Conformance.Reason;
import court.process.conformance.Conformance.Told;
import court.process.db.RepairRow;
import court.process.operation.Operation;
import court.process.operation.Operation.Resting;
import court.process.operation.Repairs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

@CourtTest
class ConformanceTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    Conformance conformance;

    @Autowired
    Operation operation;

    @Autowired
    Repairs repairs;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Clock clock;

    CivilCourt house;
    CaseHand hand;
    LocalDate day;

    @BeforeEach
    void a_court_of_its_own() {
        house = new CivilCourt(application);
        day = LocalDate.now(clock).minusDays(30);
        hand = new CaseHand(house, caseFile, day);
        hand.as("office");
    }

    @AfterEach
    void nobody_acts() {
        Designers.nobody();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_case_whose_deeds_come_when_they_are_asked_for_keeps_to_its_models() {
        CaseId id = hand.stepByStep();

        Told told = conformance.of(id);

        assertThat(told.deviations()).isEmpty();
        assertThat(told.fitness()).isEqualTo(1.0);
    }

    @Test
    void a_task_that_nobody_was_asked_to_do_is_told_with_the_deed_that_led_past_it() {
        CaseId id = house.aCase(Procedure.SIMPLIFIED, day);

        assertThat(conformance.of(id).deviations())
                .filteredOn(deviation -> "ask-assign".equals(deviation.element()))
                .singleElement()
                .satisfies(deviation -> {
                    assertThat(deviation.kind()).isEqualTo("SKIPPED");
                    assertThat(reason(deviation).type()).isEqualTo("DEED");
                    assertThat(reason(deviation).deed()).isEqualTo("分案");
                });
        assertThat(conformance.of(id).fitness()).isBetween(0.1, 0.99);
    }

    @Test
    void what_a_file_of_another_system_brings_at_once_is_no_deviation() {
        CaseId id = house.file(
                Procedure.SIMPLIFIED,
                day,
                Map.of(),
                "IMPORT",
                List.of(hand.fromAfar(DeedKind.ACCEPTED), hand.fromAfar(hand.assigned())));

        assertThat(conformance.of(id).deviations())
                .extracting(Deviation::kind)
                .doesNotContain("SKIPPED", "BY_ANOTHER", "LATE");
    }

    @Test
    void a_deed_that_took_effect_before_one_recorded_earlier_is_late() {
        CaseId id = hand.stepByStep();
        hand.as("judge");
        caseFile.record(id, List.of(NewDeed.of(DeedKind.ANSWERED, day.plusDays(12))));
        caseFile.record(id, List.of(NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(1))));

        assertThat(conformance.of(id).deviations())
                .filteredOn(deviation -> deviation.kind().equals("LATE"))
                .singleElement()
                .satisfies(deviation -> {
                    assertThat(deviation.element()).isEqualTo("ask-serve-complaint");
                    assertThat(deviation.actor()).isEqualTo(house.account("judge"));
                    assertThat(reason(deviation).deed()).isEqualTo("送达起诉状副本");
                    assertThat(reason(deviation).day()).isEqualTo(day.plusDays(1));
                });
    }

    @Test
    void a_task_of_the_chief_that_a_clerk_has_done_is_told_in_the_reader_s_language() {
        CaseId id = hand.accepted();
        hand.as("clerk");
        hand.assign(id);
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(conformance.of(id).deviations()).singleElement().satisfies(deviation -> {
            assertThat(deviation.kind()).isEqualTo("BY_ANOTHER");
            assertThat(deviation.element()).isEqualTo("ask-assign");
            assertThat(deviation.name()).doesNotContainPattern("\\p{IsHan}");
            assertThat(deviation.actor()).isEqualTo(house.account("clerk"));
            assertThat(reason(deviation).deed()).isEqualTo("Assigned");
        });
    }

    @Test
    void a_repair_is_told_with_its_reason_and_what_it_leapt_over() {
        CaseId id = hand.stepByStep();
        hand.as("chief");
        Resting place = resting(id);
        String target = operation.one(place.instance()).elements().stream()
                .map(Operation.Element::id)
                .filter(element -> element.equals("ask-hear"))
                .findFirst()
                .orElseThrow();
        RepairRow asked = repairs.ask(new Repairs.Wish(place.instance(), "JUMP", place.element(), target, "庭审已进行"));
        hand.as("president");
        repairs.approve(asked.id());

        List<Deviation> told = conformance.of(id).deviations();

        assertThat(told).extracting(Deviation::kind).containsOnly("REPAIRED", "SKIPPED");
        assertThat(told)
                .filteredOn(deviation -> deviation.kind().equals("REPAIRED"))
                .singleElement()
                .satisfies(deviation -> {
                    assertThat(deviation.element()).isEqualTo(place.element());
                    assertThat(deviation.actor()).isEqualTo(house.account("president"));
                    assertThat(reason(deviation).text()).isEqualTo("庭审已进行");
                    assertThat(reason(deviation).by()).isEqualTo(house.account("chief"));
                });
        assertThat(told)
                .filteredOn(deviation -> deviation.kind().equals("SKIPPED"))
                .isNotEmpty()
                .allSatisfy(deviation -> assertThat(reason(deviation).type()).isEqualTo("REPAIR"));
    }

    private static Reason reason(Deviation deviation) {
        return Objects.requireNonNull(deviation.reason());
    }

    private Resting resting(CaseId id) {
        return operation.running(null, null, null, null, 200).rows().stream()
                .filter(row -> row.caseId().equals(id)
                        && row.process().equals("civil-simplified-trial")
                        && row.kind().waits())
                .findFirst()
                .orElseThrow();
    }
}
