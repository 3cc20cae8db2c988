package court.security;

import court.kernel.CaseId;
import court.kernel.PersonId;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A judge, an entry of the book of assignments, and a correction of a weight that waits for a decision. */
final class AssignmentScene {
    private final ApplicationContext application;
    private final SceneCast cast;
    private final RuleScene.Making making;

    AssignmentScene(ApplicationContext application, SceneCast cast, RuleScene.Making making) {
        this.application = application;
        this.cast = cast;
        this.making = making;
    }

    void of(String caseId, PersonId judge) {
        making.make("judge", "id", judge.toString());
        making.make("nothing", "id", CaseId.next().toString());
        String entry = application
                .getBean(JdbcTemplate.class)
                .queryForObject(
                        "select min(id::text) from court.assignment_entry where case_id = ?::uuid",
                        String.class,
                        caseId);
        making.make("book-entry", "id", Objects.requireNonNull(entry));
        making.make(
                "correction",
                "id",
                cast.as(
                                "judge",
                                "POST",
                                "/api/cases/" + caseId + "/weight-corrections",
                                Sent.body("POST /api/cases/{id}/weight-corrections"))
                        .get("id")
                        .asText());
    }
}
