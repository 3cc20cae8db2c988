package court.document.content;

import court.document.DocumentSettings;
import court.kernel.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Files addressed by the SHA-256 of their content: what lies under a hash never changes and is whole. A file is there before
 * its row, so a crash between the two leaves at most a file that nothing refers to.
 */
@Component
public class ContentStore {
    private static final Logger log = LoggerFactory.getLogger(ContentStore.class);
    private static final String INCOMING = "incoming";
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");

    private final DocumentSettings settings;

    ContentStore(DocumentSettings settings) {
        this.settings = settings;
    }

    /** Takes content into a file of its own, which is not yet part of the store. */
    public Incoming receive(InputStream content) throws IOException {
        return receive(content, settings.largest().toBytes());
    }

    /** Takes content that was a document before, whatever its size. */
    public Incoming receiveAny(InputStream content) throws IOException {
        return receive(content, Long.MAX_VALUE);
    }

    private Incoming receive(InputStream content, long largest) throws IOException {
        Path folder = Files.createDirectories(settings.directory().resolve(INCOMING));
        return Incoming.read(content, folder.resolve(Ids.next().toString()), largest);
    }

    /** Makes received content part of the store; content that is there already is left as it is. */
    public void keep(Incoming incoming) throws IOException {
        Path target = path(incoming.sha256());
        if (Files.exists(target) && Files.size(target) == incoming.size()) {
            return;
        }
        Path folder = Files.createDirectories(target.resolveSibling(""));
        sync(incoming.file(), StandardOpenOption.WRITE);
        Files.move(incoming.file(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(folder);
    }

    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    /** Takes names of contents, many at a time. */
    public interface Taking {
        /** True to be given more. */
        boolean take(List<String> contents);
    }

    /** Names the contents that were last stored before a moment. */
    public void older(Instant than, int atOnce, Taking taking) throws IOException {
        try (Stream<Path> files = Files.walk(Files.createDirectories(settings.directory()))) {
            List<String> some = new ArrayList<>();
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (CONTENT.matcher(name).matches() && isOlder(file, than)) {
                    some.add(name);
                }
                if (some.size() == atOnce) {
                    if (!taking.take(List.copyOf(some))) {
                        return;
                    }
                    some.clear();
                }
            }
            taking.take(some);
        }
    }

    /** Removes a content. Nobody may store it meanwhile. */
    public void discard(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    /** Removes what was received before a moment and never kept. */
    public int discardReceived(Instant before) throws IOException {
        Path folder = settings.directory().resolve(INCOMING);
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int removed = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (isOlder(file, before)) {
                    Files.deleteIfExists(file);
                    removed++;
                }
            }
        }
        return removed;
    }

    private static boolean isOlder(Path file, Instant than) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(than);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private Path path(String sha256) {
        return settings.directory()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private void syncFolder(Path folder) {
        try {
            sync(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            log.debug("this file system does not sync folders: {}", folder, e);
        }
    }

    private void sync(Path path, StandardOpenOption how) throws IOException {
        if (settings.durable()) {
            try (FileChannel channel = FileChannel.open(path, how)) {
                channel.force(true);
            }
        }
    }
}
