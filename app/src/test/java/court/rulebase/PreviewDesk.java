package court.rulebase;

import static court.rulebase.RuleDesk.AUTHOR;
import static court.rulebase.RuleDesk.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.http.ResponseEntity;

/** Previews as an officer asks for them. */
final class PreviewDesk {
    private static final String LIMITS = "timelimit/limits/";
    private final RuleDesk desk;

    PreviewDesk(RuleDesk desk) {
        this.desk = desk;
    }

    /** The shipped trial limits with one limit of another length, in the table and in the scenarios that name it. */
    Map<String, String> limits(String key, String from, String to) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                LIMITS + "trial-limits.drl.csv",
                text("trial-limits.drl.csv").replace(key + "," + from, key + "," + to));
        for (String name :
                List.of("civil.scenarios.yaml", "worked-cases.scenarios.yaml", "first-and-last-days.scenarios.yaml")) {
            files.put(LIMITS + name, text(name).replace(key + ", 基本期限: " + from, key + ", 基本期限: " + to));
        }
        return files;
    }

    private String text(String name) {
        return body(desk.get(AUTHOR, "/api/rule-releases/" + desk.active() + "/files?path=" + LIMITS + name))
                .path("text")
                .asText();
    }

    /** A preview that has come to its end, however large the docket that other tests have left. */
    JsonNode previewed(String release) {
        ResponseEntity<JsonNode> begun = desk.post(AUTHOR, "/api/rule-releases/" + release + "/preview", Map.of());
        assertThat(begun.getStatusCode().is2xxSuccessful())
                .as("%s", begun.getBody())
                .isTrue();
        String address = "/api/rule-previews/" + body(begun).path("id").asText();
        JsonNode ended = Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(
                        () -> body(desk.get(AUTHOR, address)),
                        preview -> !preview.path("state").asText().equals("RUNNING"));
        assertThat(ended.path("state").asText()).as("%s", ended).isEqualTo("DONE");
        return ended;
    }
}
