package court.exchange.job;

import court.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder in which the files of one import wait until it has ended. */
public final class JobFiles {
    private final Path folder;

    public JobFiles(Path folder) {
        this.folder = folder;
    }

    /** Takes a file in under one of our own names. */
    public void keep(String name, InputStream content, long largest) {
        try {
            Files.createDirectories(folder);
            if (Files.copy(new Bounded(content, largest), folder.resolve(name)) == 0) {
                throw Refused.malformed("exchange.empty-file");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not be kept for its import", e);
        }
    }

    public Optional<Path> file(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    }

    /** A file that no import of its kind can do without. */
    public Path required(String name) {
        return file(name).orElseThrow(() -> Refused.malformed("exchange.missing-file", name));
    }

    public boolean areThere() {
        return Files.isDirectory(folder);
    }

    public void remove() {
        try (Stream<Path> all = areThere() ? Files.walk(folder) : Stream.of()) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the files of an import could not be removed", e);
        }
    }
}
