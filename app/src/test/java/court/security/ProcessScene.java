package court.security;

import court.kernel.Ids;
import court.security.RuleScene.Making;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Models with what surrounds them: a move, a replay, a comment, a binding, a running instance and its repair. */
final class ProcessScene {
    private final JdbcTemplate sql;
    private final Making scene;

    ProcessScene(ApplicationContext application, Making scene) {
        this.sql = application.getBean(JdbcTemplate.class);
        this.scene = scene;
    }

    /**
     * @param caseId a case of the division of the chief
     * @param chief the account of the chief, who has asked for a repair
     * @param designer the account of the designer who drafts
     */
    void of(String caseId, String chief, String designer) {
        String model =
                text("select id::text from court.process_model where status = 'ACTIVE' and process_id = 'filing'");
        scene.make("active-model", "id", model);
        scene.make("model-move", "id", move(model));
        scene.make("replay", "id", replay(model));
        scene.make("comment", "id", model, "comment", comment(model));
        scene.make("binding", "id", binding(model, designer));
        String instance = text(
                "select instance_id from court.process_instance where case_id = ?::uuid and ended_at is null limit 1",
                caseId);
        scene.make("running-instance", "instance", instance);
        scene.make("repair", "id", repair(instance, chief));
    }

    private String text(String query, Object... values) {
        return Objects.requireNonNull(sql.queryForObject(query, String.class, values), query);
    }

    private String move(String model) {
        UUID id = Ids.next();
        sql.update(
                "insert into court.process_move (id, model_id, process_id, deployment_id, kind, state, instructions, "
                        + "requested_by, requested_at, node, moved_at, total) values (?, ?::uuid, 'filing', 'none', 'DRY', "
                        + "'STOPPED', '[]', 'somebody', now(), 'nowhere', now(), 0)",
                id,
                model);
        return id.toString();
    }

    private String replay(String model) {
        UUID id = Ids.next();
        sql.update(
                "insert into court.process_replay (id, model_id, days, state, requested_by, requested_at, node, moved_at, "
                        + "total) values (?, ?::uuid, 30, 'STOPPED', 'somebody', now(), 'nowhere', now(), 0)",
                id,
                model);
        return id.toString();
    }

    private String comment(String model) {
        UUID id = Ids.next();
        sql.update(
                "insert into court.process_comment (id, model_id, element, text, author, at) "
                        + "values (?, ?::uuid, 'ask-x', '意见', 'somebody', now())",
                id,
                model);
        return id.toString();
    }

    /** Ended, so that nobody changes the way of a court by looking. */
    private String binding(String model, String designer) {
        UUID id = Ids.next();
        sql.update(
                "insert into court.process_binding (id, process_id, court_id, from_day, model_id, note, status, author, "
                        + "created_at) values (?, 'filing', (select id from court.identity_court order by id limit 1), current_date, ?::uuid, '', "
                        + "'ENDED', ?, now())",
                id,
                model,
                designer);
        return id.toString();
    }

    private String repair(String instance, String chief) {
        UUID id = Ids.next();
        sql.update(
                "insert into court.process_repair (id, case_id, case_number, court_id, division_id, instance_id, "
                        + "definition_id, kind, element, reason, state, requested_by, requested_at, decided_by) "
                        + "select ?, case_id, case_number, court_id, division_id, instance_id, definition_id, 'CANCEL', "
                        + "'ask-x', '试', 'DONE', ?, now(), 'somebody' from court.process_instance where instance_id = ?",
                id,
                chief,
                instance);
        return id.toString();
    }
}
