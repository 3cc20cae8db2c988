package court.document.content;

import court.document.DocumentSettings;
import court.kernel.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

    private final DocumentSettings settings;

    ContentStore(DocumentSettings settings) {
        this.settings = settings;
    }

    /** Takes content into a file of its own, which is not yet part of the store. */
    public Incoming receive(InputStream content) throws IOException {
        Path folder = Files.createDirectories(settings.directory().resolve("incoming"));
        return Incoming.read(
                content,
                folder.resolve(Ids.next().toString()),
                settings.largest().toBytes());
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
