package court.process.folder;

import court.bpmn.ModelFile;
import court.process.ProcessSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Follows a folder of models, when one is set. */
@Component("processFolderMode")
@Order(11)
class FolderMode implements ApplicationRunner, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(FolderMode.class);
    private static final Duration AGAIN = Duration.ofMillis(200);
    private static final Duration GOODBYE = Duration.ofSeconds(5);
    private static final int DEEPEST = 4;
    private static final long LARGEST = 4L << 20;

    private final ProcessSettings settings;
    private final ModelFolder folder;
    private final CountDownLatch end = new CountDownLatch(1);
    private @Nullable Thread thread;

    FolderMode(ProcessSettings settings, ModelFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Path directory = settings.directory();
        if (directory == null) {
            return;
        }
        Path root = directory.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            throw new IllegalStateException("court.process.directory is no folder: " + root);
        }
        Thread follow = new Thread(() -> follow(root), "process-folder");
        follow.setDaemon(true);
        follow.start();
        thread = follow;
        log.info("models saved in {} come into force by themselves", root);
    }

    /** Editors save in several steps: a state of the folder counts once it was read twice the same. */
    private void follow(Path root) {
        int before = 0;
        int settled = 0;
        try {
            boolean stable = false;
            while (!end.await((stable ? settings.folderEvery() : AGAIN).toMillis(), TimeUnit.MILLISECONDS)) {
                Optional<List<ModelFile>> read = read(root);
                int now = read.map(FolderMode::state).orElse(0);
                stable = now != 0 && now == before;
                if (stable && now != settled && taken(root, read.orElseThrow())) {
                    settled = now;
                }
                before = now;
            }
        } catch (InterruptedException e) {
            log.debug("no longer following {}", root, e);
        }
    }

    private static int state(List<ModelFile> files) {
        return files.stream()
                .mapToInt(file -> 31 * file.path().hashCode() + Arrays.hashCode(file.bytes()))
                .reduce(1, (all, one) -> 31 * all + one);
    }

    static Optional<List<ModelFile>> read(Path root) {
        try (Stream<Path> paths = Files.walk(root, DEEPEST)) {
            List<ModelFile> files = new ArrayList<>();
            for (Path path : (Iterable<Path>) paths.sorted()::iterator) {
                if (path.toString().endsWith(".bpmn")
                        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                        && Files.size(path) <= LARGEST) {
                    String name = root.relativize(path).toString().replace('\\', '/');
                    files.add(new ModelFile(name, Files.readAllBytes(path)));
                }
            }
            return Optional.of(files);
        } catch (IOException | UncheckedIOException e) {
            log.debug("a file went away while the folder was read", e);
            return Optional.empty();
        }
    }

    private boolean taken(Path root, List<ModelFile> files) {
        try {
            folder.take(root.toString(), files);
            return true;
        } catch (RuntimeException e) {
            log.error("the folder could not be taken in, will be tried again", e);
            return false;
        }
    }

    @Override
    public void destroy() {
        end.countDown();
        Thread follow = thread;
        if (follow != null) {
            try {
                follow.join(GOODBYE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
