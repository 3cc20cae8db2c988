package court.rulebase.folder;

import court.kernel.Refused;
import court.rulebase.RulebaseSettings;
import court.rulebase.node.Running;
import court.rules.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Follows a folder of rule files, when one is set. */
@Component
@Order(6)
class FolderMode implements ApplicationRunner, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(FolderMode.class);
    private static final Duration AGAIN = Duration.ofMillis(200);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final RulebaseSettings settings;
    private final FolderMerge merge;
    private final Running running;
    private @Nullable Thread thread;

    FolderMode(RulebaseSettings settings, FolderMerge merge, Running running) {
        this.settings = settings;
        this.merge = merge;
        this.running = running;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Path directory = settings.directory();
        if (directory == null) {
            return;
        }
        Path root = directory.toAbsolutePath().normalize();
        if (!Files.isDirectory(root)) {
            throw new IllegalStateException("court.rulebase.directory is no folder: " + root);
        }
        Thread follow = new Thread(() -> follow(root), "rulebase-folder");
        follow.setDaemon(true);
        follow.start();
        thread = follow;
        log.info("rules saved in {} come into force by themselves", root);
    }

    /** Editors save in several steps: a state of the folder counts once it was read twice the same. */
    private void follow(Path root) {
        try (FolderWatch watch = new FolderWatch(root)) {
            String before = "";
            String settled = "";
            while (!Thread.currentThread().isInterrupted()) {
                Optional<RuleFiles> read = read(root);
                String now = read.map(this::state).orElse("");
                boolean stable = !now.isEmpty() && now.equals(before);
                if (stable && !now.equals(settled) && taken(root, read.orElseThrow())) {
                    settled = now;
                }
                watch.await(stable ? settings.folderEvery() : AGAIN);
                before = now;
            }
        } catch (InterruptedException e) {
            log.debug("no longer following {}", root, e);
        } catch (IOException e) {
            log.error("folder mode has ended: {} cannot be watched", root, e);
        }
    }

    /** The folder is looked at anew when either side has changed. */
    private String state(RuleFiles files) {
        return files.sha256()
                + running.loaded().map(loaded -> loaded.id().toString()).orElse("");
    }

    private static Optional<RuleFiles> read(Path root) {
        try {
            return Optional.of(RuleFiles.ofFolder(root));
        } catch (IOException | UncheckedIOException e) {
            log.debug("a file went away while the folder was read", e);
            return Optional.empty();
        }
    }

    private boolean taken(Path root, RuleFiles files) {
        try {
            merge.take(root.toString(), files);
            return true;
        } catch (Refused e) {
            log.info("the release in force has just changed, looking again: {}", e.code());
        } catch (RuntimeException e) {
            log.error("the folder could not be taken in, will be tried again", e);
        }
        return false;
    }

    @Override
    public void destroy() {
        Thread follow = thread;
        if (follow != null) {
            follow.interrupt();
            try {
                follow.join(GOODBYE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
