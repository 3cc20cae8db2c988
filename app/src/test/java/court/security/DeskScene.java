package court.security;

import court.kernel.CaseId;
import court.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the judge of a case keeps at the desk, and a calendar feed of somebody who calls nothing. */
final class DeskScene {
    private static final String TOKEN = "feed-of-the-series";

    private final ApplicationContext application;
    private final SceneCast cast;
    private final RuleScene.Making scene;

    DeskScene(ApplicationContext application, SceneCast cast, RuleScene.Making scene) {
        this.application = application;
        this.cast = cast;
        this.scene = scene;
    }

    void of(CaseId id, PersonId reader) {
        String note = cast.as("judge", "POST", "/api/cases/" + id + "/notes", Sent.body("POST /api/cases/{id}/notes"))
                .get("id")
                .asText();
        scene.make("note-of-judge", "note", note);
        String view = cast.as("judge", "PUT", "/api/saved-views", Sent.body("PUT /api/saved-views"))
                .at("/0/id")
                .asText();
        scene.make("view-of-judge", "id", view);
        application
                .getBean(JdbcTemplate.class)
                .update(
                        "insert into court.hearing_feed (person_id, token_hash, made_at) values (?, ?, now()) on conflict do nothing",
                        reader.value(),
                        hash());
        scene.make("feed", "token", TOKEN);
    }

    private static byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(TOKEN.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
