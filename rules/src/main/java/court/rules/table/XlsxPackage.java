package court.rules.table;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.book.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a workbook, unpacked within bounds; macros, links and embedded things are refused unread. */
final class XlsxPackage {
    private static final int PARTS = 100;
    private static final int UNPACKED = 8_000_000;
    private static final List<String> REFUSED =
            List.of("vba", "macro", "externallink", "embedding", "activex", "oleobject", "connections", "querytable");
    private final String file;
    private final Map<String, byte[]> parts = new HashMap<>();

    private XlsxPackage(String file) {
        this.file = file;
    }

    static XlsxPackage open(RuleFile file) {
        XlsxPackage opened = new XlsxPackage(file.path());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            opened.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw opened.refused("rulebase.table-unreadable", String.valueOf(e.getMessage()));
        }
        if (opened.parts.isEmpty()) {
            throw opened.refused("rulebase.table-unreadable", "zip");
        }
        return opened;
    }

    private void unpack(ZipInputStream zip) throws IOException {
        int left = UNPACKED;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(java.util.Locale.ROOT);
            if (REFUSED.stream().anyMatch(name::contains) || name.endsWith(".bin")) {
                throw refused("rulebase.table-part", entry.getName().replaceAll("[^A-Za-z0-9._/-]", "?"));
            }
            byte[] content = zip.readNBytes(left + 1);
            left -= content.length;
            if (left < 0 || parts.size() >= PARTS) {
                throw refused("rulebase.file-too-large", UNPACKED);
            }
            if (parts.put(entry.getName(), content) != null) {
                throw refused("rulebase.table-unreadable", "zip");
            }
        }
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    ProblemException refused(String code, Object... args) {
        return new ProblemException(Problem.error(file, 0, 0, code, args));
    }
}
