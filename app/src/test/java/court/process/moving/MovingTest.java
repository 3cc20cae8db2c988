package court.process.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.CivilCourt;
import court.CourtTest;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.kernel.Refused;
import court.process.Designers;
import court.process.DueDays;
import court.process.db.ModelRow;
import court.process.db.MoveCaseRow;
import court.process.db.MoveRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class MovingTest {
    private static final String MODEL = "civil-first-instance";
    /** What every case runs on; it calls the model. */
    private static final String ROOT = MoveDesk.ROOT;

    @Autowired
    ApplicationContext application;

    @Autowired
    Moves moves;

    @Autowired
    MoveRunner runner;

    @Autowired
    CaseFile caseFile;

    @Autowired
    DueDays dueDays;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

    MoveDesk desk;
    Designers designers;
    CivilCourt house;
    LocalDate day;
    ModelRow before;

    @BeforeEach
    void a_court() {
        desk = new MoveDesk(moves);
        designers = new Designers(application);
        house = new CivilCourt(application);
        day = LocalDate.now(clock).minusDays(60);
        before = designers.active(MODEL);
    }

    @AfterEach
    void the_shipped_model_is_back_and_no_other_test_moves_these_cases() {
        if (!designers.active(MODEL).id().equals(before.id())) {
            designers.again(before);
        }
        Designers.nobody();
        sql.update(
                "update court.process_instance set ended_at = now() where ended_at is null and court_id = ?",
                house.court.value());
    }

    @Test
    void three_hundred_cases_are_moved_as_the_dry_run_said_and_no_due_day_changes() {
        List<CaseId> cases = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            cases.add(aCase(i));
        }
        Map<CaseId, String> clocks = clocks(cases);
        ModelRow next = designers.inForce(MODEL, Designers::anotherVersion);

        MoveRow dry = desk.done(moves.preview(next.id(), List.of()));
        assertThat(deployments(cases)).as("a dry run moves nothing").isGreaterThanOrEqualTo(1);
        assertThat(on(next, cases)).isZero();
        assertThat(clocks(cases)).isEqualTo(clocks);

        MoveRow real = moves.migrate(next.id(), null);
        real = desk.done(real);

        assertThat(real.failed()).isZero();
        assertThat(real.moved()).isEqualTo(real.total()).isEqualTo(dry.moved()).isGreaterThanOrEqualTo(300);
        assertThat(desk.ends(real)).isEqualTo(desk.ends(dry));
        assertThat(on(next, cases)).isEqualTo(300);
        assertThat(clocks(cases)).isEqualTo(clocks);
        assertThat(desk.groups(real)).allMatch(group -> group.clocksUnmoved() == group.cases());
        assertThat(sql.queryForObject(
                        "select count(distinct case_id) from court.audit_entry where action = 'process.case-moved'"
                                + " and detail ->> 'move' = ?",
                        Long.class,
                        real.id().toString()))
                .isEqualTo(real.moved());
        goesOn(cases.get(0));
    }

    @Test
    void a_move_left_by_a_killed_node_goes_on_here_and_moves_nobody_twice() {
        List<CaseId> cases = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            cases.add(aCase(i));
        }
        ModelRow next = designers.inForce(MODEL, Designers::anotherVersion);
        desk.done(moves.preview(next.id(), List.of()));
        MoveRow real = desk.done(moves.migrate(next.id(), null));
        List<MoveCaseRow> first = desk.rows(real);
        killedAfter(real, first.subList(10, 20));

        runner.takeUpWhatWasLeft();
        real = desk.done(real);

        assertThat(real.state()).isEqualTo("DONE");
        assertThat(real.done()).isEqualTo(real.total());
        assertThat(desk.rows(real).subList(0, 10)).isEqualTo(first.subList(0, 10));
        assertThat(sql.queryForObject(
                        "select count(*) from court.process_trace where kind = 'MOVE' and instance_id = ? and definition_id = "
                                + "(select definition_id from court.process_instance where instance_id = ?)",
                        Long.class,
                        first.get(12).instanceId(),
                        first.get(12).instanceId()))
                .as("what is there already is not moved again")
                .isEqualTo(1);
    }

    @Test
    void a_case_without_an_equal_place_stays_until_a_designer_says_where_it_goes() {
        CaseId waiting = aCase(0);
        String place = resting(waiting);
        ModelRow next = designers.inForce(MODEL, text -> text.replace("\"" + element(place) + "\"", "\"ask-other\""));

        MoveRow dry = desk.done(moves.preview(next.id(), List.of()));
        MoveCaseRow refused = desk.row(dry, waiting);
        assertThat(refused.outcome()).isEqualTo("FAILED");
        assertThat(refused.reason()).isEqualTo("process.move-no-equal");
        assertThat(refused.detail()).isEqualTo(element(place));
        List<Instruction> instructions = List.of(new Instruction(MODEL, element(place), "ask-other"));
        assertThatThrownBy(() -> moves.migrate(next.id(), instructions))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.code()).isEqualTo("process.move-not-previewed"));

        desk.done(moves.preview(next.id(), instructions));
        MoveRow real = desk.done(moves.migrate(next.id(), instructions));

        assertThat(desk.row(real, waiting).outcome()).isEqualTo("MOVED");
        assertThat(desk.row(real, waiting).placeAfter()).contains("ask-other");
        assertThat(sql.queryForList(
                        "select element from court.process_work_item where case_id = ? and status = 'OPEN'",
                        String.class,
                        waiting.value()))
                .contains("ask-other");
    }

    @Test
    void a_move_can_be_stopped_and_goes_on() {
        for (int i = 0; i < 5; i++) {
            aCase(i);
        }
        ModelRow next = designers.inForce(MODEL, Designers::anotherVersion);
        MoveRow dry = desk.done(moves.preview(next.id(), List.of()));
        sql.update("update court.process_move set state = 'RUNNING', node = 'elsewhere' where id = ?", dry.id());

        assertThat(moves.stop(dry.id()).state()).isEqualTo("STOPPED");
        assertThatThrownBy(() -> moves.stop(dry.id())).hasMessageContaining("process.move-ended");
        assertThat(desk.done(moves.resume(dry.id())).state()).isEqualTo("DONE");
    }

    private CaseId aCase(int i) {
        return switch (i % 3) {
            case 0 ->
                house.file(Procedure.SIMPLIFIED, day, Map.of(), "DESK", List.of(NewDeed.of(DeedKind.ACCEPTED, day)));
            case 1 -> house.aCase(Procedure.SIMPLIFIED, day);
            default ->
                house.aCase(
                        Procedure.ORDINARY,
                        day,
                        NewDeed.of(DeedKind.COMPLAINT_SERVED, day.plusDays(2)),
                        NewDeed.of(DeedKind.ANSWERED, day.plusDays(10)));
        };
    }

    private void killedAfter(MoveRow job, List<MoveCaseRow> open) {
        open.forEach(row -> sql.update(
                "update court.process_move_case set outcome = 'PENDING', place = null where move_id = ? and instance_id = ?",
                job.id(),
                row.instanceId()));
        sql.update(
                "update court.process_move set state = 'RUNNING', node = 'killed', moved_at = now() - interval '5 minutes'"
                        + " where id = ?",
                job.id());
    }

    private Map<CaseId, String> clocks(List<CaseId> cases) {
        return cases.stream().collect(Collectors.toMap(id -> id, dueDays::of));
    }

    private long on(ModelRow version, List<CaseId> cases) {
        return cases.stream()
                .filter(id -> sql.queryForObject("""
                        select count(*) from camunda.act_ru_execution e
                        join court.process_definition d on d.definition_id = e.proc_def_id_
                        where e.business_key_ = ? and e.parent_id_ is null and d.model_id = ?
                        """, Long.class, id.toString(), version.id()) == 1)
                .count();
    }

    private long deployments(List<CaseId> cases) {
        return cases.stream()
                .map(id -> sql.queryForObject(
                        "select definition_id from court.process_instance where case_id = ? and process_id = ?",
                        String.class,
                        id.value(),
                        ROOT))
                .distinct()
                .count();
    }

    private String resting(CaseId id) {
        return sql.queryForObject(
                "select element from court.process_work_item where case_id = ? and status = 'OPEN' and kind = 'TASK'"
                        + " order by element limit 1",
                String.class,
                id.value());
    }

    private static String element(String place) {
        return place.substring(place.indexOf('/') + 1);
    }

    /** A moved case takes its next deed like any other. */
    private void goesOn(CaseId id) {
        caseFile.record(
                id,
                List.of(NewDeed.of(
                        DeedKind.ASSIGNED,
                        day.plusDays(1),
                        Map.of(
                                "judge", house.judge.toString(),
                                "clerk", house.clerk.toString(),
                                "division", house.civil.toString(),
                                "procedure", "SIMPLIFIED"))));
        assertThat(sql.queryForObject(
                        "select count(*) from court.process_work_item where case_id = ? and status = 'OPEN'",
                        Long.class,
                        id.value()))
                .isPositive();
    }
}
