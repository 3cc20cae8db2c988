package court.security;

import court.CivilCourt;
import court.kernel.Ids;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A series without cases, an order over nothing, a paper, and a template of the court. */
final class SeriesScene {
    private final JdbcTemplate sql;
    private final SceneCast cast;
    private final RuleScene.Making scene;

    SeriesScene(ApplicationContext application, SceneCast cast, RuleScene.Making scene) {
        this.sql = application.getBean(JdbcTemplate.class);
        this.cast = cast;
        this.scene = scene;
    }

    void of(CivilCourt home, String caseId) {
        String series = Ids.next().toString();
        String batch = Ids.next().toString();
        String template = Ids.next().toString();
        String filing = home.account("filing");
        sql.update(
                "insert into court.casefile_series (id, court_id, name, common, created_by, created_at)"
                        + " values (?::uuid, ?, '物业费', '{}', ?, now())",
                series,
                home.court.value(),
                filing);
        sql.update(
                "insert into court.casefile_batch (id, court_id, series_id, kind, what, words, state, created_by, created_at)"
                        + " values (?::uuid, ?, ?::uuid, 'PAPERS', 'papers', '{}', 'DONE', ?, now())",
                batch,
                home.court.value(),
                series,
                filing);
        sql.update(
                "insert into court.document_template (id, court_id, key, version, state, sha256, size, uploaded_by, uploaded_at, content)"
                        + " values (?::uuid, ?, 'summons', 1, 'DRAFT', repeat('a', 64), 1, 'test', now(), 'x')",
                template,
                home.court.value());
        scene.make("series", "id", series, "case", caseId);
        scene.make("batch", "id", batch);
        scene.make("template", "id", template, "key", "summons");
        String paper = cast.as(
                        "clerk", "POST", "/api/cases/" + caseId + "/papers", Caller.Body.json("{\"paper\":\"summons\"}"))
                .get("id")
                .asText();
        scene.make("paper", "id", caseId, "document", paper, "paper", "summons");
    }
}
