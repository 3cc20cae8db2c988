package court.security;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import court.kernel.PersonId;
import court.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
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

    /**
     * @param reader who has the feed
     * @param late a case of the judge that is late, so that there is a duty
     */
    void of(CaseId id, PersonId reader, CaseId late) {
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
                        Sha256.of(TOKEN.getBytes(StandardCharsets.UTF_8)));
        scene.make("feed", "token", TOKEN);
        duty(late);
    }

    private void duty(CaseId late) {
        JsonNode duties = cast.as("judge", "GET", "/api/cases/" + late + "/escalations", Caller.Body.NONE);
        scene.make(
                "duty-of-judge",
                "id",
                StreamSupport.stream(duties.spliterator(), false)
                        .filter(duty -> duty.at("/duty/role").asText().equals("JUDGE"))
                        .map(duty -> duty.at("/duty/id").asText())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no duty of the judge: " + duties)));
    }
}
