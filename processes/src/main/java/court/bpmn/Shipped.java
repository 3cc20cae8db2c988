package court.bpmn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The files under {@code processes/} on the class path, in a folder as well as in a jar within a jar. */
final class Shipped {

    private static final String ROOT = "processes/";
    private static final String LANDMARK = ROOT + "templates/standing.yaml";

    private Shipped() {}

    static byte[] bytes(String path) {
        try (InputStream in = Shipped.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            return Objects.requireNonNull(in, () -> "missing from the class path: " + ROOT + path)
                    .readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Paths below {@code folder} that end so, relative to {@code processes/}, in alphabetical order. */
    static List<String> paths(String folder, String ending) {
        URL landmark = Objects.requireNonNull(Shipped.class.getClassLoader().getResource(LANDMARK), LANDMARK);
        try {
            return (landmark.getProtocol().equals("file") ? inFolder(landmark) : inJar(landmark))
                    .stream()
                            .filter(path -> path.startsWith(folder + "/") && path.endsWith(ending))
                            .sorted()
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> inFolder(URL landmark) throws IOException, URISyntaxException {
        Path root = Path.of(new URI(landmark.toString())).resolve("../..").normalize();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static List<String> inJar(URL landmark) throws IOException {
        JarURLConnection connection = (JarURLConnection) landmark.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(ROOT))
                    .map(name -> name.substring(ROOT.length()))
                    .toList();
        }
    }
}
