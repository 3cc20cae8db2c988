package court.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Work that was acknowledged survives the death of the application and of its database, once and whole. */
class CrashSoak {
    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final Path FOLDER = Path.of("target", "soak").toAbsolutePath();
    private final Random moment = new Random(20260101);

    private interface Blow {
        void strike(RunningCourt court) throws IOException, InterruptedException;
    }

    @Test
    void acknowledged_work_survives_kills_of_the_application() throws Exception {
        survives(court -> {
            court.kill();
            court.start();
        });
    }

    @Test
    void acknowledged_work_survives_kills_of_the_database() throws Exception {
        survives(court -> {
            court.killDatabase();
            court.awaitUp();
        });
    }

    private void survives(Blow blow) throws Exception {
        try (RunningCourt court =
                new RunningCourt(FOLDER.resolve(UUID.randomUUID().toString()))) {
            court.start();
            FilingClients clients = new FilingClients(court);
            try (clients) {
                clients.begin();
                for (int i = 0; i < KILLS; i++) {
                    awaitWork(clients);
                    blow.strike(court);
                }
                awaitWork(clients);
            }
            assertThat(clients.wrong).isEmpty();
            everythingIsThere(court, clients);
        }
    }

    /** Lets the clients get on for a random while, measured in what they have done. */
    private void awaitWork(FilingClients clients) {
        int before = clients.filed.size() + clients.accepted.size();
        int more = 3 + moment.nextInt(12);
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(1 + moment.nextInt(40)))
                .until(() -> clients.filed.size() + clients.accepted.size() >= before + more);
    }

    private static void everythingIsThere(RunningCourt court, FilingClients clients) throws SQLException, IOException {
        try (Connection database = court.database()) {
            assertThat(words(database, "select id::text from court.casefile_case"))
                    .containsAll(clients.filed.values());
            assertThat(
                            words(
                                    database,
                                    "select split_part(source_id, ':', 2) from court.casefile_case where source_id is not null"))
                    .doesNotHaveDuplicates()
                    .containsAll(clients.filed.keySet());
            assertThat(
                            words(
                                    database,
                                    "select case_id::text from court.casefile_deed where kind = 'casefile.accepted' and reversed_at is null"))
                    .doesNotHaveDuplicates()
                    .containsAll(clients.accepted);
            assertThat(words(database, """
                            select c.id::text from court.casefile_case c where not exists (
                              select 1 from court.process_instance p
                              join camunda.act_ru_execution e on e.id_ = p.instance_id
                              where p.case_id = c.id)""")).as("cases without a process").isEmpty();
            assertThat(words(database, """
                            select c.id::text from court.casefile_case c where not exists (
                              select 1 from court.timelimit_clock k where k.case_id = c.id)""")).as("cases without a clock").isEmpty();
        }
        JsonNode audit = new ObjectMapper()
                .readTree(court.get("inspector1", "/api/audit/verification").body());
        assertThat(audit.path("sealed").asLong()).isPositive();
        assertThat(audit.path("brokenAt").isNull()).as(audit.toString()).isTrue();
    }

    private static List<String> words(Connection database, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
