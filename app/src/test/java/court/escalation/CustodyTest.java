package court.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import court.casefile.CaseFile;
import court.casefile.Filings;
import court.casefile.NewCase;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.casefile.model.Party;
import court.facts.CaseClass;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.kernel.CourtClock;
import court.kernel.Money;
import court.timelimit.Clocks;
import court.timelimit.Sweep;
import court.timelimit.db.ClockRow;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** An accused is held no longer than the instance may last (刑诉法98条): the day before, the day, the day after. */
@CourtTest
class CustodyTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private Filings filings;

    @Autowired
    private CaseFile caseFile;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Sweep sweep;

    @Autowired
    private Watcher watcher;

    @Autowired
    private CourtClock clock;

    @Autowired
    private JdbcTemplate sql;

    private Duration before;
    private CivilCourt house;

    @BeforeEach
    void a_court() {
        before = clock.ahead();
        house = new CivilCourt(application);
    }

    @AfterEach
    void the_clock_is_set_back() {
        clock.runAhead(before);
    }

    private void moveTo(LocalDate day) {
        clock.runAhead(clock.ahead().plusDays(ChronoUnit.DAYS.between(LocalDate.now(clock), day)));
        sweep.work();
        watcher.work();
    }

    private CaseId prosecuted(boolean detained) {
        LocalDate day = LocalDate.now(clock);
        return filings.submit(
                new NewCase(
                        house.court,
                        CaseClass.CRIMINAL,
                        Procedure.PUBLIC_PROSECUTION,
                        "盗窃罪",
                        new Money(BigDecimal.ZERO),
                        false,
                        detained,
                        List.of(
                                new NewCase.NewParty(Party.Side.PLAINTIFF, "检察院", false, null, null, false),
                                new NewCase.NewParty(Party.Side.DEFENDANT, "乙", false, null, null, false)),
                        Map.of(),
                        day,
                        "DESK",
                        null),
                List.of(
                        NewDeed.of(DeedKind.ACCEPTED, day),
                        NewDeed.of(
                                DeedKind.ASSIGNED,
                                day,
                                Map.of(
                                        "judge", house.judge.toString(),
                                        "clerk", house.clerk.toString(),
                                        "division", house.civil.toString(),
                                        "procedure", "PUBLIC_PROSECUTION"))));
    }

    private LocalDate due(CaseId id) {
        return clocks.ofCase(id).stream()
                .filter(row -> row.kind().equals("TRIAL"))
                .map(ClockRow::due)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    /** Duties of custody with the office and what it gets, and whether they are still open. */
    private List<String> duties(CaseId id) {
        return sql.queryForList(
                "select rule || ' ' || role || ' ' || act || case when answered_at is null then '' else ' over' end"
                        + " from court.escalation_duty where case_id = ? and rule like 'ES-30%' order by 1",
                String.class, id.value());
    }

    private List<String> told(CaseId id) {
        return sql.queryForList(
                "select distinct p.name from court.notice_notice n join court.identity_person p on p.id = n.person_id"
                        + " where n.case_id = ? and n.title like '羁押期限届满%' order by 1",
                String.class, id.value());
    }

    @Test
    void on_the_last_day_the_judge_must_release_and_chief_and_president_are_told() {
        CaseId id = prosecuted(true);
        CaseId free = prosecuted(false);
        LocalDate last = due(id);

        moveTo(last.minusDays(1));
        assertThat(duties(id)).isEmpty();

        moveTo(last);
        assertThat(duties(id)).containsExactly("ES-301 JUDGE TASK", "ES-302 CHIEF NOTICE", "ES-303 PRESIDENT NOTICE");
        assertThat(told(id)).containsExactly("chief", "president");
        assertThat(sql.queryForList(
                        "select assignee from court.process_work_item where case_id = ? and kind = 'DUTY' and status = 'OPEN'"
                                + " and title like '羁押期限届满%'",
                        UUID.class, id.value()))
                .containsExactly(house.judge.value());

        moveTo(last.plusDays(1));
        assertThat(duties(id)).hasSize(3);
        assertThat(sql.queryForList(
                        "select rule from court.escalation_duty where case_id = ? and rule in ('ES-315', 'ES-316') order by 1",
                        String.class,
                        id.value()))
                .containsExactly("ES-315", "ES-316");
        assertThat(duties(free)).isEmpty();
    }

    @Test
    void whoever_is_released_in_time_is_asked_about_no_more() {
        CaseId id = prosecuted(true);
        LocalDate last = due(id);
        moveTo(last);
        assertThat(duties(id)).hasSize(3);

        caseFile.record(
                id, List.of(NewDeed.of(DeedKind.MEASURE_CHANGED, last, Map.of("measure", "BAIL", "reason", "审限届满"))));
        assertThat(duties(id)).allMatch(duty -> duty.endsWith(" over"));

        moveTo(last.plusDays(1));
        assertThat(sql.queryForObject(
                        "select count(*) from court.escalation_duty where case_id = ? and rule in ('ES-315', 'ES-316')",
                        Long.class,
                        id.value()))
                .isZero();
    }

    @Test
    void a_case_of_more_than_twelve_months_is_listed_by_the_trial_office() {
        CaseId id = prosecuted(false);
        LocalDate accepted = LocalDate.now(clock);
        moveTo(accepted.plusMonths(12));
        assertThat(listed(id)).isZero();

        moveTo(accepted.plusMonths(12).plusDays(1));
        assertThat(listed(id)).isEqualTo(1);
    }

    private long listed(CaseId id) {
        return Objects.requireNonNull(sql.queryForObject(
                "select count(*) from court.escalation_mark where case_id = ? and mark = 'escalation.long-pending.listed'",
                Long.class,
                id.value()));
    }
}
