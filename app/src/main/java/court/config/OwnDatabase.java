package court.config;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** A real PostgreSQL server that lives with the application and keeps its data in a folder between runs. */
final class OwnDatabase implements JdbcConnectionDetails, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(OwnDatabase.class);

    private final DatabaseFolder folder;
    private final EmbeddedPostgres server;

    private OwnDatabase(DatabaseFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static OwnDatabase start(DatabaseSettings settings) {
        DatabaseFolder folder = DatabaseFolder.take(settings.directory());
        try {
            folder.stopStrayServer();
            EmbeddedPostgres server =
                    configure(folder.data(), folder.work(), settings).start();
            log.info("database ready on port {} in {}", server.getPort(), folder.data());
            return new OwnDatabase(folder, server);
        } catch (IOException e) {
            folder.release();
            throw new DatabaseUnavailable(DatabaseUnavailable.Reason.START_FAILED, settings.directory(), e);
        }
    }

    private static EmbeddedPostgres.Builder configure(Path data, Path work, DatabaseSettings settings) {
        String durable = settings.durable() ? "on" : "off";
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(work.toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(settings.startupWait())
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("timezone", "Asia/Shanghai")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8");
        return settings.port() == 0 ? builder : builder.setPort(settings.port());
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.release();
    }
}
