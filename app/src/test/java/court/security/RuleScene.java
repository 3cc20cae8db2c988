package court.security;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.Ids;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Releases of rules with what was found out of them: a draft, a preview, a trial, a decision. */
final class RuleScene {
    private final JdbcTemplate sql;
    private final SceneCast cast;
    private final Making scene;

    RuleScene(ApplicationContext application, SceneCast cast, Making scene) {
        this.sql = application.getBean(JdbcTemplate.class);
        this.cast = cast;
        this.scene = scene;
    }

    /** Puts a thing on the scene, with the variables of its paths. */
    interface Making {
        void make(String on, String... variables);
    }

    /** @param caseId a case with a recorded decision */
    void of(String caseId) {
        JsonNode draft = cast.as(
                "rules",
                "POST",
                "/api/rule-releases",
                Sent.multipart(Sent.part("files", "timelimit/limits/broken.drl", "no rule at all")));
        scene.make(
                "rule-draft",
                "id",
                draft.get("id").asText(),
                "name",
                "timelimit.limits",
                "difference",
                UUID.randomUUID().toString());
        String inForce = text("select id::text from court.rulebase_release where status = 'ACTIVE'");
        scene.make("previewed-release", "id", inForce, "difference", difference());
        scene.make("rule-preview", "id", preview(caseId), "n", "1");
        UUID id = UUID.fromString(caseId);
        scene.make(
                "decision-in-case",
                "id",
                text("select min(id::text) from court.rulebase_decision where case_id = ?", id));
    }

    private String text(String query, Object... values) {
        return Objects.requireNonNull(sql.queryForObject(query, String.class, values), query);
    }

    /** A preview that was cancelled, with one thing that it had found. */
    private String preview(String subject) {
        UUID id = Ids.next();
        sql.update(
                "insert into court.rulebase_preview (id, release_id, against_id, day, rulebooks, state, requested_by, "
                        + "requested_at, node, moved_at, total) select ?, id, id, current_date, '{}', 'CANCELLED', "
                        + "'somebody', now(), 'nowhere', now(), 1 from court.rulebase_release where status = 'ACTIVE'",
                id);
        sql.update(
                "insert into court.rulebase_preview_change (preview_id, n, source, subject_id, item, title, aspect, turn) "
                        + "values (?, 1, 'timelimit.clocks', ?::uuid, 'trial-limit', '审限', 'DUE_DAY', 'OTHER')",
                id,
                subject);
        return id.toString();
    }

    /** A trial of the release in force beside itself, long over, with one difference: the id of that. */
    private String difference() {
        UUID id = Ids.next();
        sql.update(
                "insert into court.rulebase_shadow (id, release_id, started_by, started_at, stopped_by, stopped_at, ended) "
                        + "select ?, id, 'somebody', now(), 'somebody', now(), 'STOPPED' from court.rulebase_release "
                        + "where status = 'ACTIVE'",
                id);
        sql.update(
                "insert into court.rulebase_shadow_difference (id, shadow_id, against, rulebook, facts, findings, fired, "
                        + "draft_findings, draft_fired, failure, at) select ?, ?, release_id, rulebook, facts, findings, "
                        + "fired, '[]', '[]', 'failed', now() from court.rulebase_decision where case_id is not null limit 1",
                id,
                id);
        return id.toString();
    }
}
