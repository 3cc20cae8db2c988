package court.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.kernel.DailyWork;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever records a deed holds the case and then writes its clocks; the daily works must not come from the other side. */
@CourtTest
class SweepBesideDeedsTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private List<DailyWork> works;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Clock clock;

    @Test
    void the_sweep_waits_for_a_deed_and_the_deed_for_nobody() {
        CaseId id = aCase();
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        sql.update("update court.timelimit_clock set next_change = ? where case_id = ?", yesterday, id.value());

        besides(id, "timelimit_clock", "next_change");
    }

    @Test
    void the_ladder_waits_for_a_deed_and_the_deed_for_nobody() {
        CaseId id = aCase();
        sql.update(
                "insert into court.escalation_watch (clock_id, case_id, look_on) "
                        + "select id, case_id, ? from court.timelimit_clock where case_id = ? "
                        + "on conflict (clock_id) do update set look_on = excluded.look_on",
                LocalDate.now(clock).minusDays(1),
                id.value());

        besides(id, "escalation_watch", "look_on");
    }

    private CaseId aCase() {
        return new CivilCourt(application)
                .aCase(Procedure.ORDINARY, LocalDate.now(clock).minusDays(3));
    }

    /** While a deed is under way, the daily works come to the case; then the deed writes the rows that they are about. */
    private void besides(CaseId id, String table, String column) {
        LocalDate today = LocalDate.now(clock);
        CompletableFuture<Void> daily = transaction.execute(status -> {
            sql.queryForList("select id from court.casefile_case where id = ? for update", id.value());
            CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> works.forEach(DailyWork::work));
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> sql.queryForObject(
                                    "select count(*) from pg_stat_activity where wait_event_type = 'Lock' "
                                            + "and query like '%casefile_case%for update%'",
                                    Long.class)
                            > 0);
            assertThat(sql.update(
                            "update court." + table + " set " + column + " = ? where case_id = ?", today, id.value()))
                    .isPositive();
            return begun;
        });

        assertThat(daily).succeedsWithin(Duration.ofMinutes(2));
        assertThat(sql.queryForObject(
                        "select count(*) from court." + table + " where case_id = ? and " + column + " <= ?",
                        Long.class,
                        id.value(),
                        today))
                .isZero();
    }
}
