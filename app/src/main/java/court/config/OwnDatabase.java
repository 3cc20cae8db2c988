package court.config;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * A real PostgreSQL server that lives with the application and keeps its data in a folder between runs. When the server
 * dies it is started again on its port, and connections come back by themselves.
 */
final class OwnDatabase implements JdbcConnectionDetails, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(OwnDatabase.class);

    /** Backends of a dead server need a moment to notice and to free its shared memory. */
    private static final Executor AFTER_A_MOMENT = CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS);

    private final DatabaseFolder folder;
    private final DatabaseSettings settings;
    private final int port;
    private EmbeddedPostgres server;
    private boolean closed;

    private OwnDatabase(DatabaseFolder folder, DatabaseSettings settings, EmbeddedPostgres server) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.server = server;
        this.port = server.getPort();
        watch();
    }

    static OwnDatabase start(DatabaseSettings settings) {
        DatabaseFolder folder = DatabaseFolder.take(settings.directory());
        try {
            folder.stopStrayServer();
            EmbeddedPostgres server =
                    configure(folder, settings, settings.port()).start();
            log.info("database ready on port {} in {}", server.getPort(), folder.data());
            return new OwnDatabase(folder, settings, server);
        } catch (IOException e) {
            folder.release();
            throw new DatabaseUnavailable(DatabaseUnavailable.Reason.START_FAILED, settings.directory(), e);
        }
    }

    private void watch() throws IOException {
        folder.server().ifPresent(process -> process.onExit().thenRunAsync(this::revive, AFTER_A_MOMENT));
    }

    private synchronized void revive() {
        if (closed) {
            return;
        }
        log.error("the database server died and is started again on port {}", port);
        try {
            server.close();
            server = configure(folder, settings, port).start();
            watch();
            log.info("database ready again on port {}", port);
        } catch (IOException | RuntimeException e) {
            log.error("the database server did not start again, next attempt follows", e);
            AFTER_A_MOMENT.execute(this::revive);
        }
    }

    private static EmbeddedPostgres.Builder configure(DatabaseFolder folder, DatabaseSettings settings, int port) {
        Path data = folder.data();
        Path work = folder.work();
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
        return port == 0 ? builder : builder.setPort(port);
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
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
    public synchronized void close() throws IOException {
        closed = true;
        server.close();
        folder.release();
    }
}
