package court.process.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import court.CivilCourt;
import court.CourtTest;
import court.casefile.CaseFile;
import court.facts.Procedure;
import court.identity.Role;
import court.kernel.CaseId;
import court.process.Designers;
import court.process.conformance.Conformance.CaseFit;
import court.process.conformance.Conformance.Deviation;
import court.process.conformance.Conformance.Told;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Figures of conformance and the rows behind them. */
@CourtTest
class ConformanceFiguresTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    Conformance conformance;

    @Autowired
    ConformanceSweep sweep;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

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
    }

    @Test
    void a_figure_is_the_sum_of_the_rows_that_it_opens() {
        CaseId kept = hand.stepByStep();
        CaseId odd = house.aCase(Procedure.SIMPLIFIED, day);
        lookAtAll();
        hand.as("chief");
        UUID model = new Designers(application).active("civil-first-instance").id();

        var fit = conformance.models(null, 200).rows().stream()
                .filter(row -> row.modelId().equals(model))
                .findFirst()
                .orElseThrow();
        List<CaseFit> behind = conformance.cases(model, null, false, null, 200).rows();

        assertThat(fit.instances()).isEqualTo(2);
        assertThat(fit.deviatingInstances()).isEqualTo(1);
        assertThat(fit.fitness()).isBetween(0.1, 0.99);
        assertThat(behind).extracting(CaseFit::caseId).containsExactly(odd).doesNotContain(kept);
        assertThat(conformance.cases(model, null, true, null, 200).rows())
                .extracting(CaseFit::caseId)
                .containsExactlyInAnyOrder(odd, kept);
        assertThat(conformance.cases(model, "SKIPPED", false, null, 200).rows()).isEqualTo(behind);
        assertThat(conformance.cases(model, "LATE", false, null, 200).rows()).isEmpty();
        Told one = conformance.instance(behind.get(0).instance());
        assertThat(one.deviations()).hasSize((int) behind.get(0).deviations());
        assertThat(one.fitness()).isEqualTo(behind.get(0).fitness());
        assertThat(one.deviations()).extracting(Deviation::actor).doesNotContainNull();
        house.person("designer", house.court, null, Role.PROCESS_DESIGNER);
        hand.as("designer");
        assertThat(conformance.instance(behind.get(0).instance()).deviations())
                .as("who sees cases by number alone")
                .hasSameSizeAs(one.deviations())
                .extracting(Deviation::actor)
                .containsOnlyNulls();
        assertThat(conformance.waiting().waiting()).isZero();
    }

    @Test
    void a_case_that_goes_on_is_looked_at_anew() {
        CaseId id = hand.accepted();
        lookAtAll();
        assertThat(passages(id)).isPositive();
        long before = passages(id);
        hand.as("chief");
        hand.assign(id);
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
                                true,
                                null,
                                200)
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> conformance.instance(instance)).hasMessageContaining("process.no-such-instance");
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
}
