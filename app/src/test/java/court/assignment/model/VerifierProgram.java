package court.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.tools.ToolProvider;

/** The verifier of draws as people have it: sources that are compiled with the JDK alone and run as their own process. */
public final class VerifierProgram {
    private final Path folder;

    private VerifierProgram(Path folder) {
        this.folder = folder;
    }

    /** The one that lies in the sources of the platform. */
    static VerifierProgram shipped(Path folder) throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/resources/draw"))) {
            for (Path source : sources.toList()) {
                Files.copy(source, folder.resolve(source.getFileName()));
            }
        }
        return compiled(folder);
    }

    /** The one that a page has offered for download. */
    public static VerifierProgram unpacked(byte[] zip, Path folder) throws IOException {
        try (ZipInputStream packed = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                Files.write(folder.resolve(Path.of(entry.getName()).getFileName()), packed.readAllBytes());
            }
        }
        return compiled(folder);
    }

    private static VerifierProgram compiled(Path folder) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("-proc:none", "-cp", folder.toString(), "-d", folder.toString()));
        try (Stream<Path> sources = Files.list(folder)) {
            sources.map(Path::toString)
                    .filter(source -> source.endsWith(".java"))
                    .forEach(command::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new)))
                .isZero();
        return new VerifierProgram(folder);
    }

    /** What it prints of a book; the last line is its exit code. */
    public String verify(String book, Path... receipts) throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createTempFile(folder, "book", ".txt"), book);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                folder.toString(),
                "VerifyDraw",
                file.toString()));
        for (Path receipt : receipts) {
            command.add(receipt.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + process.waitFor();
    }
}
