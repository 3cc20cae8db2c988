package court.soak;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Tianping in a process of its own, on a data folder that outlives it; made to be killed. */
final class RunningCourt implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Path folder;
    private final int port;
    private final List<String> settings;
    private @Nullable Process process;

    RunningCourt(Path folder, String... settings) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.settings = List.of(settings);
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    void start() throws IOException {
        launch();
        awaitUp();
    }

    /** Starts the process and waits for nothing. */
    void launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "court.Tianping",
                "--spring.profiles.active=demo",
                "--court.database.directory=" + folder.resolve("database"),
                "--server.port=" + port));
        if (settings.stream().noneMatch(setting -> setting.startsWith("--court.demo.cases="))) {
            command.add("--court.demo.cases=0");
        }
        command.addAll(settings);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "application.log")))
                .start();
    }

    /** Another node on the database of this one. */
    RunningCourt beside(Path other) throws IOException {
        Path own = folder.resolve("database");
        return new RunningCourt(
                other,
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + databasePort() + "/postgres",
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=",
                "--court.document.directory=" + own.resolve("documents"),
                "--court.audit.key=" + own.resolve("audit-key.pem"));
    }

    long pid() {
        return running().pid();
    }

    void awaitUp() {
        Awaitility.await()
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(250))
                .until(this::isUp);
    }

    private boolean isUp() {
        if (!running().isAlive()) {
            throw new IllegalStateException("the application ended by itself; see application.log in " + folder);
        }
        try {
            return get(null, "/actuator/health").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    void kill() throws InterruptedException {
        running().destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    void killDatabase() throws IOException {
        long pid = Long.parseLong(databaseFile().get(0).strip());
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** A look past the application, at what is really stored. */
    Connection database() throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort() + "/postgres", "postgres", "");
    }

    private String databasePort() throws IOException {
        return databaseFile().get(3).strip();
    }

    private List<String> databaseFile() throws IOException {
        return Files.readAllLines(folder.resolve("database/data/postmaster.pid"));
    }

    HttpResponse<String> get(@Nullable String account, String path) throws IOException {
        return send(account, HttpRequest.newBuilder(uri(path)).GET());
    }

    HttpResponse<String> post(String account, String path, String json, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(account, request);
    }

    /** A request whose body is built elsewhere. */
    HttpResponse<String> post(String account, String path, String type, byte[] body) throws IOException {
        return send(
                account,
                HttpRequest.newBuilder(uri(path))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .header("Content-Type", type));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> send(@Nullable String account, HttpRequest.Builder request) throws IOException {
        if (account != null) {
            byte[] both = (account + ":tianping-demo").getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
        }
        try {
            return http.send(request.timeout(Duration.ofSeconds(120)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
