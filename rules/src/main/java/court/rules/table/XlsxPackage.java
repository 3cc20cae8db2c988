package court.rules.table;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.book.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a workbook, unpacked within bounds; macros, links and embedded things are refused unread. */
final class XlsxPackage {
    private static final int PARTS = 100;
    private static final int UNPACKED = 8_000_000;
    private static final List<String> REFUSED = List.of(
            "vba",
            "macro",
            "externallink",
            "embedding",
            "activex",
            "oleobject",
            "connections",
            "querytable",
            "ddelink");
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
        Set<String> seen = new HashSet<>(); // names of parts are equal without regard to capitals
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (isForeign(name) || name.endsWith(".bin")) {
                throw refused("rulebase.table-part", entry.getName().replaceAll("[^A-Za-z0-9._/-]", "?"));
            }
            byte[] content = zip.readNBytes(left + 1);
            left -= content.length;
            if (left < 0 || parts.size() >= PARTS) {
                throw refused("rulebase.file-too-large", UNPACKED);
            }
            if (!seen.add(name.replace('\\', '/').replaceFirst("^[./]+", ""))) {
                throw refused("rulebase.table-unreadable", "zip");
            }
            parts.put(entry.getName(), content);
        }
    }

    /** Macros, links, embedded things: by the name of a part, or by the kind that another part says it is of. */
    static boolean isForeign(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return REFUSED.stream().anyMatch(small::contains);
    }

    /** Reads every part: no document type in any of them, none that calls itself or another something foreign. */
    void refuseForeign() {
        parts.forEach((name, content) -> {
            if (name.toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml)")) {
                XlsxXml.read(this, content, (element, attributes) -> refuseForeign(element, attributes));
            }
        });
    }

    private void refuseForeign(String element, Map<String, String> attributes) {
        boolean outside = "External".equalsIgnoreCase(attributes.get("TargetMode"));
        boolean foreign = isForeign(element)
                || isForeign(attributes.getOrDefault("Type", ""))
                || isForeign(attributes.getOrDefault("ContentType", ""));
        if (outside || foreign) {
            throw refused("rulebase.table-part", outside ? "External" : element);
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
