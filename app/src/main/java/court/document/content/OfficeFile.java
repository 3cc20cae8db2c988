package court.document.content;

import court.kernel.Refused;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Tells a Word document from a workbook, and both from archives that only look so, unpack without end or carry macros. */
final class OfficeFile {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 400L << 20;

    private OfficeFile() {}

    static MediaKind kind(Path file) throws IOException {
        try {
            Set<String> parts = parts(file);
            if (parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
                throw Refused.malformed("document.macros");
            }
            if (!parts.equals(listed(file))) {
                throw Refused.malformed("document.two-kinds", "application/zip");
            }
            return kind(parts);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw cutOff(e);
        }
    }

    private static Refused cutOff(Exception cause) {
        Refused refused = Refused.malformed("document.cut-off", "application/zip");
        refused.initCause(cause);
        return refused;
    }

    private static MediaKind kind(Set<String> parts) {
        if (parts.contains("[Content_Types].xml")) {
            if (parts.contains("word/document.xml")) {
                return MediaKind.DOCX;
            }
            if (parts.contains("xl/workbook.xml")) {
                return MediaKind.XLSX;
            }
        }
        throw Refused.malformed("document.unknown-type");
    }

    /** The parts as they stand in the file, unpacked for counting only: sizes that an archive states may be lies. */
    private static Set<String> parts(Path file) throws IOException {
        Set<String> parts = new HashSet<>();
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (!parts.add(part.getName())) {
                    throw Refused.malformed("document.two-kinds", "application/zip");
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    refuseBomb(parts.size(), bytes);
                }
                refuseBomb(parts.size(), bytes);
            }
        }
        return parts;
    }

    private static void refuseBomb(int parts, long bytes) {
        if (parts > MOST_PARTS || bytes > MOST_BYTES) {
            throw Refused.malformed("document.unpacks-too-large");
        }
    }

    /** The parts by the table at the file's end, which other readers go by. */
    private static Set<String> listed(Path file) throws IOException {
        Set<String> parts = new HashSet<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream().forEach(part -> parts.add(part.getName()));
        }
        return parts;
    }
}
