package court.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDatabaseTest {
    @TempDir
    private Path folder;

    private OwnDatabase start() {
        return OwnDatabase.start(new DatabaseSettings(folder, 0, true, Duration.ofSeconds(60)));
    }

    @Test
    void data_stays_between_runs_and_a_killed_server_comes_back_on_its_port() throws Exception {
        try (OwnDatabase database = start()) {
            run(database, "create table kept (word text)");
            run(database, "insert into kept values ('立案')");
        }
        try (OwnDatabase database = start()) {
            assertThat(word(database)).isEqualTo("立案");
            ProcessHandle server = ProcessHandle.of(serverPid()).orElseThrow();
            server.destroyForcibly();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(serverPid()).isNotEqualTo(server.pid()));
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(word(database)).isEqualTo("立案"));
        }
    }

    @Test
    void a_folder_in_use_is_refused_with_what_to_do() throws IOException {
        try (OwnDatabase database = start()) {
            assertThat(database.getJdbcUrl()).contains("127.0.0.1");
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("court.database.directory");
        }
    }

    private long serverPid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0).strip());
    }

    private static void run(OwnDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String word(OwnDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select word from kept")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(OwnDatabase database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
