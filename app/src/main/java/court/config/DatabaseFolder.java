package court.config;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the own database: taken by one application at a time, freed of servers that a killed one left behind. */
final class DatabaseFolder {
    private static final Logger log = LoggerFactory.getLogger(DatabaseFolder.class);
    private static final long STOP_SECONDS = 60;
    /** Of the file that PostgreSQL keeps about its running server, from 0. */
    private static final int LINE_OF_PORT = 3;

    private final Path directory;
    private final FileChannel channel;
    private final FileLock lock;

    private DatabaseFolder(Path directory, FileChannel channel, FileLock lock) {
        this.directory = directory;
        this.channel = channel;
        this.lock = lock;
    }

    static DatabaseFolder take(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new DatabaseUnavailable(DatabaseUnavailable.Reason.FOLDER_TAKEN, directory, null);
            }
            return new DatabaseFolder(directory, channel, lock);
        } catch (IOException e) {
            throw new DatabaseUnavailable(DatabaseUnavailable.Reason.FOLDER_UNUSABLE, directory, e);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            log.debug("this process holds the folder already", e);
            return null;
        }
    }

    Path data() {
        return directory.resolve("data");
    }

    Path work() {
        return directory.resolve("postgres");
    }

    /** The port of the server that runs in a folder. */
    static int portOfServer(Path directory) {
        try {
            Path pidFile = directory.resolve("data").resolve("postmaster.pid");
            return Integer.parseInt(
                    Files.readAllLines(pidFile).get(LINE_OF_PORT).strip());
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new DatabaseUnavailable(DatabaseUnavailable.Reason.FOLDER_TAKEN, directory, e);
        }
    }

    /** The server outlives a killed application; it is asked to stop as an administrator would, which keeps every commit. */
    void stopStrayServer() throws IOException {
        Optional<ProcessHandle> stray = server();
        if (stray.isEmpty()) {
            return;
        }
        ProcessHandle server = stray.get();
        log.warn("stopping the database server {} that an earlier run left behind", server.pid());
        fastShutdown(server);
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the earlier server stopped", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the earlier server " + server.pid() + " did not stop", e);
        }
    }

    /** The server that runs on this folder's data, if one does. */
    Optional<ProcessHandle> server() throws IOException {
        Path pidFile = data().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(p -> p.info().command().map(c -> c.contains("postgres")).orElse(false));
    }

    /** SIGINT is PostgreSQL's fast shutdown; Java itself can send only SIGTERM, which waits for every client. */
    private static void fastShutdown(ProcessHandle server) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            server.destroy();
        } else {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        }
    }

    void release() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            log.warn("could not free the lock of {}", directory, e);
        }
    }
}
