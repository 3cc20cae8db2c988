package court.process.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import court.CivilCourt;
import court.CourtTest;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.identity.Role;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.process.Designers;
import court.process.conformance.Conformance.CaseFit;
import court.process.conformance.Conformance.Deviation;
import court.process.conformance.Conformance.Reason;
import court.process.conformance.Conformance.Told;
import court.process.db.RepairRow;
import court.process.operation.Operation;
import court.process.operation.Operation.Resting;
import court.process.operation.Repairs;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class ConformanceTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    Conformance conformance;

    @Autowired
    ConformanceSweep sweep;

    @Autowired
    Operation operation;

    @Autowired
    Repairs repairs;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

    CivilCourt house;
    LocalDate day;

    @BeforeEach
    void a_court_of_its_own() {
        house = new CivilCourt(application);
        day = LocalDate.now(clock).minusDays(30);
        Designers.as(house.account("office"));
    }

    @AfterEach
    void nobody_acts() {
        Designers.nobody();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_case_whose_deeds_come_when_they_are_asked_for_keeps_to_its_models() {
        CaseId id = stepByStep();

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
                List.of(fromAfar(DeedKind.ACCEPTED), fromAfar(assigned())));

        assertThat(conformance.of(id).deviations())
                .extracting(Deviation::kind)
                .doesNotContain("SKIPPED", "BY_ANOTHER", "LATE");
    }

    @Test
    void a_deed_that_took_effect_before_one_recorded_earlier_is_late() {
        CaseId id = stepByStep();
        as("judge");
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
        CaseId id = accepted();
        as("clerk");
        assign(id);
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
        CaseId id = stepByStep();
        as("chief");
        Resting place = resting(id);
        String target = operation.one(place.instance()).elements().stream()
                .map(Operation.Element::id)
                .filter(element -> element.equals("ask-hear"))
                .findFirst()
                .orElseThrow();
        RepairRow asked = repairs.ask(new Repairs.Wish(place.instance(), "JUMP", place.element(), target, "庭审已进行"));
        as("president");
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

    @Test
    void a_figure_is_the_sum_of_the_rows_that_it_opens() {
        CaseId kept = stepByStep();
        CaseId odd = house.aCase(Procedure.SIMPLIFIED, day);
        lookAtAll();
        as("chief");
        UUID model = new Designers(application).active("civil-first-instance").id();

        var fit = conformance.models(null, 200).rows().stream()
                .filter(row -> row.modelId().equals(model))
                .findFirst()
                .orElseThrow();
        List<CaseFit> behind = conformance.cases(model, null, null, 200).rows();

        assertThat(fit.instances()).isEqualTo(2);
        assertThat(fit.deviatingInstances()).isEqualTo(1);
        assertThat(fit.fitness()).isBetween(0.1, 0.99);
        assertThat(behind).extracting(CaseFit::caseId).containsExactly(odd).doesNotContain(kept);
        assertThat(conformance.cases(model, "SKIPPED", null, 200).rows()).isEqualTo(behind);
        assertThat(conformance.cases(model, "LATE", null, 200).rows()).isEmpty();
        Told one = conformance.instance(behind.get(0).instance());
        assertThat(one.deviations()).hasSize((int) behind.get(0).deviations());
        assertThat(one.fitness()).isEqualTo(behind.get(0).fitness());
        assertThat(one.deviations()).extracting(Deviation::actor).doesNotContainNull();
        house.person("designer", house.court, null, Role.PROCESS_DESIGNER);
        as("designer");
        assertThat(conformance.instance(behind.get(0).instance()).deviations())
                .as("who sees cases by number alone")
                .hasSameSizeAs(one.deviations())
                .extracting(Deviation::actor)
                .containsOnlyNulls();
        assertThat(conformance.waiting().waiting()).isZero();
    }

    @Test
    void a_case_that_goes_on_is_looked_at_anew() {
        CaseId id = accepted();
        lookAtAll();
        assertThat(passages(id)).isPositive();
        long before = passages(id);
        as("chief");
        assign(id);
        lookAtAll();

        assertThat(passages(id)).isGreaterThan(before);
    }

    @Test
    void nobody_of_another_court_sees_figures_or_cases() {
        CaseId odd = house.aCase(Procedure.SIMPLIFIED, day);
        lookAtAll();
        String instance = sql.queryForObject(
                "select instance_id from court.process_conformance where case_id = ? limit 1",
                String.class,
                odd.value());
        Designers.as(new CivilCourt(application).account("president"));

        assertThat(conformance.models(null, 200).rows()).isEmpty();
        assertThat(conformance
                        .cases(
                                new Designers(application)
                                        .active("civil-first-instance")
                                        .id(),
                                null,
                                null,
                                200)
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> conformance.instance(instance)).hasMessageContaining("process.no-such-instance");
    }

    private static Reason reason(Deviation deviation) {
        return Objects.requireNonNull(deviation.reason());
    }

    private void as(String name) {
        Designers.as(house.account(name));
    }

    private void lookAtAll() {
        // the platform looks too, and may be at one of them
        await().atMost(Duration.ofMinutes(1)).until(() -> sweep.one().isEmpty() && waiting() == 0);
    }

    private long waiting() {
        return sql.queryForObject(
                "select count(*) from court.process_conformance_due d join court.process_instance i on i.case_id = d.case_id"
                        + " where i.court_id = ?",
                Long.class,
                house.court.value());
    }

    private long passages(CaseId id) {
        return sql.queryForObject(
                "select coalesce(sum(passages), 0) from court.process_conformance where case_id = ?",
                Long.class,
                id.value());
    }

    private Resting resting(CaseId id) {
        return operation.running(null, null, null, null, 200).rows().stream()
                .filter(row -> row.caseId().equals(id)
                        && row.process().equals("civil-simplified-trial")
                        && row.kind().waits())
                .findFirst()
                .orElseThrow();
    }

    private CaseId accepted() {
        house.person("filing", house.court, null, Role.FILING_CLERK);
        as("filing");
        CaseId id = house.file(Procedure.SIMPLIFIED, day, Map.of(), "DESK", List.of());
        caseFile.record(id, List.of(NewDeed.of(DeedKind.ACCEPTED, day)));
        return id;
    }

    private void assign(CaseId id) {
        caseFile.record(id, List.of(assigned()));
    }

    private NewDeed assigned() {
        return NewDeed.of(
                DeedKind.ASSIGNED,
                day,
                Map.of(
                        "judge", house.judge.toString(),
                        "clerk", house.clerk.toString(),
                        "division", house.civil.toString(),
                        "procedure", Procedure.SIMPLIFIED.name()));
    }

    private NewDeed fromAfar(DeedKind kind) {
        return fromAfar(NewDeed.of(kind, day));
    }

    private static NewDeed fromAfar(NewDeed deed) {
        return new NewDeed(
                deed.kind(),
                deed.day(),
                0,
                null,
                null,
                deed.detail(),
                Ids.next().toString());
    }

    private CaseId stepByStep() {
        CaseId id = accepted();
        as("chief");
        assign(id);
        return id;
    }
}
