package court.process.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.CivilCourt;
import court.CourtTest;
import court.facts.Procedure;
import court.kernel.CaseId;
import court.process.Designers;
import court.process.db.RepairRow;
import court.process.operation.Operation.Resting;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class RepairTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    Repairs repairs;

    @Autowired
    Operation operation;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

    CivilCourt house;
    CaseId id;
    Resting place;

    @BeforeEach
    void a_case_that_rests_in_its_trial() {
        house = new CivilCourt(application);
        id = house.aCase(Procedure.SIMPLIFIED, LocalDate.now(clock).minusDays(10));
        Designers.as(house.account("chief"));
        place = operation.running(null, null, null, null, 200).rows().stream()
                .filter(row -> row.caseId().equals(id)
                        && row.kind().waits()
                        && row.element().startsWith("ask-"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void nobody_acts() {
        Designers.nobody();
    }

    @Test
    void a_jump_is_done_when_another_supervisor_approves_and_not_before() {
        String target = operation.one(place.instance()).resting().stream()
                .map(Resting::element)
                .filter(element -> element.startsWith("ask-") && !element.equals(place.element()))
                .findFirst()
                .orElseThrow();
        RepairRow asked = repairs.ask(new Repairs.Wish(place.instance(), "JUMP", place.element(), target, "误走一步"));
        assertThat(places()).contains(place.element());
        assertThatThrownBy(() -> repairs.approve(asked.id())).hasMessageContaining("process.repair-same-person");

        Designers.as(house.account("president"));
        RepairRow done = repairs.approve(asked.id());

        assertThat(done.state()).isEqualTo("DONE");
        assertThat(done.place()).contains(place.element());
        assertThat(done.placeAfter()).contains(target);
        assertThat(places()).contains(target).doesNotContain(place.element());
        assertThat(sql.queryForObject(
                        "select count(*) from court.process_work_item where case_id = ? and element = ? and status = 'OPEN'",
                        Long.class,
                        id.value(),
                        target))
                .isEqualTo(2);
        assertThat(sql.queryForList(
                        "select action || ' ' || actor from court.audit_entry where case_id = ? and action like 'process.repair%'"
                                + " order by id",
                        String.class, id.value()))
                .containsExactly(
                        "process.repair-asked " + house.account("chief"),
                        "process.repair-done " + house.account("president"));
    }

    @Test
    void a_step_is_repeated_and_the_case_stays_where_it_is() {
        String way = sql.queryForObject("""
                select e.proc_inst_id_ from camunda.act_ru_execution e
                join court.process_definition d on d.definition_id = e.proc_def_id_
                where e.business_key_ = ? and e.parent_id_ is null and d.process_id = 'civil-first-instance'
                """, String.class, id.toString());
        String step = operation.one(way).steps().get(0).id();
        RepairRow asked = repairs.ask(new Repairs.Wish(way, "REPEAT", step, null, "文书遗失"));
        Designers.as(house.account("vice"));

        RepairRow done = repairs.approve(asked.id());

        assertThat(done.placeAfter()).isEqualTo(done.place());
    }

    @Test
    void the_only_place_of_a_way_is_not_cancelled() {
        RepairRow asked = repairs.ask(new Repairs.Wish(place.instance(), "CANCEL", place.element(), null, "试"));
        Designers.as(house.account("president"));
        if (operation.one(place.instance()).resting().size() == 1) {
            assertThatThrownBy(() -> repairs.approve(asked.id())).hasMessageContaining("process.repair-ends-way");
            assertThat(places()).contains(place.element());
        }
        assertThat(repairs.refuse(asked.id(), "不必").state()).isEqualTo("REFUSED");
    }

    @Test
    void nobody_of_another_court_sees_the_case_or_its_request() {
        RepairRow asked = repairs.ask(new Repairs.Wish(place.instance(), "CANCEL", place.element(), null, "试"));
        assertThatThrownBy(() -> repairs.ask(new Repairs.Wish(place.instance(), "CANCEL", place.element(), null, "再试")))
                .hasMessageContaining("process.repair-asked-already");
        CivilCourt away = new CivilCourt(application);
        Designers.as(away.account("president"));

        assertThatThrownBy(() -> repairs.approve(asked.id())).hasMessageContaining("process.no-such-repair");
        assertThatThrownBy(() -> operation.one(place.instance())).hasMessageContaining("process.no-such-instance");
        assertThat(operation.running(null, null, null, null, 200).rows()).isEmpty();

        Designers.as(house.account("chief"));
        assertThat(repairs.withdraw(asked.id()).state()).isEqualTo("WITHDRAWN");
    }

    @Test
    void the_database_itself_refuses_a_decision_by_the_one_who_asked() {
        RepairRow asked = repairs.ask(new Repairs.Wish(place.instance(), "CANCEL", place.element(), null, "试"));

        assertThatThrownBy(() -> sql.update(
                        "update court.process_repair set state = 'DONE', decided_by = requested_by where id = ?",
                        asked.id()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private String places() {
        return String.join(
                " ",
                sql.queryForList(
                        "select t.task_def_key_ from camunda.act_ru_task t join camunda.act_ru_execution e"
                                + " on e.id_ = t.proc_inst_id_ where e.business_key_ = ?",
                        String.class,
                        id.toString()));
    }
}
