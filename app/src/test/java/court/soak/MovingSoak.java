package court.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Ten thousand running cases move to a new version while people go on filing, and the node is killed again and again. */
class MovingSoak {
    private static final int CASES = Integer.getInteger("moved", 10_000);
    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final Duration LONG = Duration.ofHours(2);
    private static final Path FOLDER = Path.of("target", "soak").toAbsolutePath();

    private static final String MODEL = "civil-first-instance";
    private static final String ON_NEW = "select count(*) from court.process_instance i join camunda.act_ru_execution e"
            + " on e.id_ = i.instance_id and e.proc_def_id_ = i.definition_id join court.process_definition d"
            + " on d.definition_id = i.definition_id join court.process_move m on m.deployment_id = d.deployment_id"
            + " where i.ended_at is null and m.kind = 'REAL'";
    private static final String CLOCKS =
            "select md5(string_agg(id || coalesce(due::text, '') || status, ';' order by id))"
                    + " from court.timelimit_clock where case_id in (select case_id from court.process_move_case c"
                    + " join court.process_move m on m.id = c.move_id where m.kind = 'DRY')";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void ten_thousand_cases_move_once_each_whatever_happens_to_the_node() throws Exception {
        Path folder = FOLDER.resolve(UUID.randomUUID().toString());
        try (RunningCourt court = new RunningCourt(
                folder,
                "--court.demo.cases=" + CASES,
                "--court.process.moving.share=1",
                "--court.process.moving.silence=5s")) {
            court.start();
            awaitDocket(court);
            String model = newVersion(court);
            long began = System.nanoTime();
            String dry = run(court, model, "migration-preview");
            tell("dry run: %s in %d s".formatted(dry, seconds(began)));
            String clocks = ask(court, CLOCKS);
            began = System.nanoTime();
            String real;
            try (FilingClients clients = new FilingClients(court)) {
                clients.begin();
                real = killed(court, model);
                tell("%d filed, %d accepted meanwhile".formatted(clients.filed.size(), clients.accepted.size()));
                assertThat(clients.wrong).isEmpty();
            }
            tell("move: %s in %d s with %d kills".formatted(real, seconds(began), KILLS));
            everyoneOnce(court, clocks);
        }
    }

    /** The docket is made in the background after the first start. */
    private static void awaitDocket(RunningCourt court) {
        Awaitility.await()
                .atMost(LONG)
                .pollInterval(Duration.ofSeconds(2))
                .ignoreExceptions()
                .until(() -> Long.parseLong(ask(court, "select count(*) from court.casefile_case")) >= CASES);
    }

    private String newVersion(RunningCourt court) throws IOException {
        JsonNode active = json.readTree(court.get("designer1", "/api/process-models?process=" + MODEL)
                        .body())
                .path("rows")
                .get(0);
        String text = court.get(
                        "designer1", "/api/process-models/" + active.path("id").asText() + "/xml")
                .body();
        String boundary = "soak";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + MODEL
                + ".bpmn\"\r\n\r\n" + text + "<!-- another version -->\r\n--" + boundary + "--\r\n";
        HttpResponse<String> drafted = court.post(
                "designer1",
                "/api/process-models",
                "multipart/form-data; boundary=" + boundary,
                body.getBytes(StandardCharsets.UTF_8));
        String id = json.readTree(drafted.body()).get(0).path("id").asText();
        court.post("designer2", "/api/process-models/" + id + "/approve", "");
        court.post("designer2", "/api/process-models/" + id + "/activate", "");
        return id;
    }

    private String run(RunningCourt court, String model, String what) throws IOException {
        String move = json.readTree(court.post("designer1", "/api/process-models/" + model + "/" + what, "")
                        .body())
                .path("id")
                .asText();
        return ended(court, move);
    }

    private String ended(RunningCourt court, String move) {
        Awaitility.await()
                .atMost(LONG)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> !state(court, move).path("state").asText().equals("RUNNING"));
        try {
            JsonNode end = state(court, move);
            assertThat(end.path("state").asText()).isEqualTo("DONE");
            assertThat(end.path("failed").asLong()).isZero();
            return end.path("moved").asText() + " of " + end.path("total").asText();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private JsonNode state(RunningCourt court, String move) throws IOException {
        return json.readTree(
                court.get("designer1", "/api/process-moves/" + move).body());
    }

    private String killed(RunningCourt court, String model) throws Exception {
        String move = json.readTree(court.post("designer1", "/api/process-models/" + model + "/migrate", "")
                        .body())
                .path("id")
                .asText();
        long total = state(court, move).path("total").asLong();
        for (int kill = 1; kill <= KILLS; kill++) {
            long until = total * kill / (KILLS + 1);
            Awaitility.await()
                    .atMost(LONG)
                    .pollInterval(Duration.ofMillis(200))
                    .ignoreExceptions()
                    .until(() -> state(court, move).path("done").asLong() >= until);
            court.kill();
            court.start();
            tell("killed after %d of %d".formatted(until, total));
        }
        return ended(court, move);
    }

    private static void everyoneOnce(RunningCourt court, String clocks) throws SQLException, IOException {
        String move = "(select id from court.process_move where kind = 'REAL')";
        assertThat(ask(court, "select count(*) from court.process_move_case where outcome = 'PENDING'"))
                .isEqualTo("0");
        assertThat(ask(
                        court,
                        "select count(*) from (select instance_id from court.process_trace where kind = 'MOVE'"
                                + " group by instance_id having count(*) > 1) twice"))
                .as("moved twice")
                .isEqualTo("0");
        assertThat(ask(
                        court,
                        "select count(*) from court.process_move_case c where move_id in " + move
                                + " and outcome = 'MOVED' and not exists (select 1 from court.process_trace t"
                                + " where t.instance_id = c.instance_id and t.kind = 'MOVE')"))
                .as("told as moved and not moved")
                .isEqualTo("0");
        assertThat(ask(
                        court,
                        "select count(*) from court.process_move_case where move_id in " + move
                                + " and clocks_before is distinct from clocks_after"))
                .as("clocks moved")
                .isEqualTo("0");
        assertThat(Long.parseLong(ask(court, ON_NEW))).isPositive();
        assertThat(ask(court, CLOCKS)).isEqualTo(clocks);
    }

    private static String ask(RunningCourt court, String sql) throws SQLException, IOException {
        try (Connection database = court.database();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private static long seconds(long began) {
        return (System.nanoTime() - began) / 1_000_000_000;
    }

    private static void tell(String line) {
        System.out.println("moving: " + line);
    }
}
