package court.security;

import court.kernel.Ids;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A preview that was cancelled, with one thing that it had found. */
final class PreviewScene {
    private PreviewScene() {}

    /** Its id. */
    static String of(ApplicationContext application, String subject) {
        JdbcTemplate sql = application.getBean(JdbcTemplate.class);
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
    static String difference(ApplicationContext application) {
        JdbcTemplate sql = application.getBean(JdbcTemplate.class);
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
