package court.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Two officers who change one period of the trial limits again and again, and remember which release says what. */
final class RuleOfficers {
    static final String RULEBOOK = "timelimit.limits";
    private static final String TABLE = "timelimit/limits/trial-limits.drl.csv";
    private static final String SCENARIOS = "timelimit/limits/civil.scenarios.yaml";
    private static final String SHIPPED = "P15D";
    private static final String FACTS = """
            {"facts":{"TrialClock":{"caseClass":"CIVIL","procedure":"PAYMENT_ORDER","lawDay":"2026-01-05"}}}
            """;
    private final ObjectMapper json = new ObjectMapper();
    private final RunningCourt court;
    private final Map<String, String> original = new LinkedHashMap<>();

    /** The period that each release gives. */
    final Map<String, String> says = new ConcurrentHashMap<>();

    RuleOfficers(RunningCourt court) throws IOException {
        this.court = court;
        String active = active();
        says.put(active, SHIPPED);
        for (String path : new String[] {TABLE, SCENARIOS}) {
            original.put(
                    path,
                    get("/api/rule-releases/" + active + "/files?path=" + path)
                            .path("text")
                            .asText());
        }
    }

    /** A draft that gives the period another length; saving it takes it through every gate. */
    String draft(int days) throws IOException {
        String period = "P" + days + "D";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> file : original.entrySet()) {
            String text = file.getValue()
                    .replace("CIV_PAYORDER," + SHIPPED, "CIV_PAYORDER," + period)
                    .replace("CIV_PAYORDER, 基本期限: " + SHIPPED, "CIV_PAYORDER, 基本期限: " + period);
            body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file.getKey()
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--x--\r\n".getBytes(StandardCharsets.UTF_8));
        JsonNode made = answer(
                court.post("rules1", "/api/rule-releases", "multipart/form-data; boundary=x", body.toByteArray()), 201);
        if (!made.path("status").asText().equals("checked")) {
            throw new IllegalStateException(made.toString());
        }
        says.put(made.path("id").asText(), period);
        return made.path("id").asText();
    }

    void approve(String release) throws IOException {
        answer(court.post("rules2", "/api/rule-releases/" + release + "/approve", "{}"), 200);
    }

    void activate(RunningCourt node, String release) throws IOException {
        answer(node.post("rules2", "/api/rule-releases/" + release + "/activate", "{}"), 200);
    }

    String active() throws IOException {
        return get("/api/rule-releases/active").path("id").asText();
    }

    /** Asks one node; the answer must say what its release says. */
    HttpResponse<String> ask(RunningCourt node) throws IOException {
        return node.post("rules1", "/api/rulebooks/" + RULEBOOK + "/decide", FACTS);
    }

    /** The release that answered; what it said is compared with what that release says. */
    String released(HttpResponse<String> asked) throws IOException {
        JsonNode answer = answer(asked, 200);
        String release = answer.path("release").asText();
        String findings = answer.path("findings").toString();
        String period = String.valueOf(says.get(release));
        if (!findings.contains('"' + period + '"')
                || !answer.path("fired").toString().contains("TL-117")) {
            throw new IllegalStateException("mixed: release " + release + " says " + period + ", not " + answer);
        }
        return release;
    }

    private JsonNode get(String path) throws IOException {
        return answer(court.get("rules1", path), 200);
    }

    private JsonNode answer(HttpResponse<String> response, int wanted) throws IOException {
        if (response.statusCode() != wanted) {
            throw new IllegalStateException(response.statusCode() + " " + response.uri() + " " + response.body());
        }
        return json.readTree(response.body());
    }
}
