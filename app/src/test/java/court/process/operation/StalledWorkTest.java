package court.process.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.CivilCourt;
import court.CourtTest;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.identity.Role;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.process.Designers;
import court.process.operation.StalledWork.Stalled;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class StalledWorkTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    StalledWork stalled;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

    CivilCourt house;
    CaseId id;
    UUID move;
    UUID replay;

    @BeforeEach
    void a_move_a_replay_and_a_comparison_that_failed() {
        house = new CivilCourt(application);
        LocalDate day = LocalDate.now(clock).minusDays(30);
        id = house.aCase(Procedure.SIMPLIFIED, day, NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(2)));
        UUID model = new Designers(application).active("civil-first-instance").id();
        move = Ids.next();
        replay = Ids.next();
        sql.update(
                "insert into court.process_move (id, model_id, process_id, deployment_id, kind, state, instructions, requested_by,"
                        + " requested_at, node, moved_at, total) values (?, ?, 'civil-first-instance', 'none', 'REAL', 'DONE', '[]',"
                        + " 'somebody', now(), 'nowhere', now(), 1)",
                move,
                model);
        sql.update(
                "insert into court.process_move_case (move_id, instance_id, case_id, court_id, case_number, process_id, outcome,"
                        + " place, reason, moved_at) select ?, instance_id, case_id, court_id, case_number, process_id, 'FAILED',"
                        + " 'civil-first-instance/ask-assign', 'process.move-clock', now() from court.process_instance"
                        + " where case_id = ? and process_id = 'case-line'",
                move,
                id.value());
        sql.update(
                "insert into court.process_replay (id, model_id, days, state, requested_by, requested_at, message, node, moved_at,"
                        + " total) values (?, ?, 30, 'FAILED', 'somebody', now(), 'process.replay-failed', 'nowhere', now(), 0)",
                replay,
                model);
        sql.update(
                "insert into court.process_conformance_due (case_id, tried, failed_at) values (?, 3, now())"
                        + " on conflict (case_id) do update set tried = 3, failed_at = now()",
                id.value());
    }

    @AfterEach
    void nothing_is_left_for_others() {
        sql.update("delete from court.process_move_case where move_id = ?", move);
        sql.update("delete from court.process_move where id = ?", move);
        sql.update("delete from court.process_replay where id = ?", replay);
        sql.update("delete from court.process_conformance_due where case_id = ?", id.value());
        Designers.nobody();
    }

    @Test
    void a_leader_sees_what_halts_in_the_cases_of_the_court_with_its_reason_in_words() {
        as("chief");

        List<Stalled> rows = stalled.page(null, 200).rows();

        assertThat(rows).extracting(Stalled::kind).containsExactly("COMPARISON", "MOVE");
        assertThat(rows).extracting(Stalled::caseId).containsOnly(id);
        assertThat(rows.get(1).reason()).isEqualTo("迁移会改变时限，已撤回。");
        assertThat(rows.get(1).modelName()).isNotBlank();
        assertThat(rows.get(1).place()).isEqualTo("civil-first-instance/ask-assign");
        assertThat(stalled.page(stalled.page(null, 1).next(), 200).rows())
                .extracting(Stalled::kind)
                .containsExactly("MOVE");
    }

    @Test
    void a_designer_sees_drafts_that_could_not_be_tried_too() {
        house.person("designer", house.court, null, Role.PROCESS_DESIGNER);
        as("designer");

        assertThat(stalled.page(null, 200).rows())
                .filteredOn(row -> row.id().equals(replay))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kind()).isEqualTo("REPLAY");
                    assertThat(row.days()).isEqualTo(30);
                });
    }

    @Test
    void a_comparison_is_tried_again_on_the_record_and_only_within_reach() {
        Designers.as(new CivilCourt(application).account("president"));
        assertThat(stalled.page(null, 200).rows()).isEmpty();
        assertThatThrownBy(() -> stalled.compareAgain(id)).hasMessageContaining("process.comparison-not-failed");

        as("chief");
        stalled.compareAgain(id);

        assertThat(stalled.page(null, 200).rows()).extracting(Stalled::kind).containsExactly("MOVE");
        assertThat(sql.queryForList(
                        "select actor from court.audit_entry where action = 'process.comparison-retried' and case_id = ?",
                        String.class,
                        id.value()))
                .containsExactly(house.account("chief"));
    }

    @Test
    void the_engine_itself_keeps_no_jobs() {
        assertThat(sql.queryForObject("select count(*) from camunda.act_ru_execution", Long.class))
                .isPositive();
        assertThat(sql.queryForObject("select count(*) from camunda.act_ru_job", Long.class))
                .isZero();
    }

    private void as(String name) {
        Designers.as(house.account(name));
    }
}
