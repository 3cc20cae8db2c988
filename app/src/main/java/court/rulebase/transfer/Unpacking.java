package court.rulebase.transfer;

import court.kernel.Refused;
import court.rulebase.release.Imported;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Reads an archive that somebody brings: one taken out here, or a packed checkout. Nothing of it ever touches a disk. */
final class Unpacking {
    private static final int FILE_BYTES = 1_000_000;
    private static final int FILES = 1_000;
    private static final long ALL_BYTES = 64L << 20;

    private final byte[] archive;
    private long left = ALL_BYTES;

    private Unpacking(byte[] archive) {
        this.archive = archive;
    }

    /** Rule files of an archive, and what it says of them itself. */
    record Unpacked(RuleFiles files, @Nullable Imported says) {}

    static Unpacked unpack(byte[] archive) {
        return new Unpacking(archive).read();
    }

    private Unpacked read() {
        List<String> names = Directory.names(archive);
        String root = root(names);
        String manifest = root.isEmpty()
                ? Manifest.FILE
                : root.substring(0, root.length() - Packing.ROOT.length()) + Manifest.FILE;
        Set<String> wanted = new HashSet<>();
        names.stream().filter(name -> isRuleFile(name, root)).forEach(wanted::add);
        if (wanted.isEmpty()) {
            throw Refused.malformed("rulebase.archive-empty");
        }
        if (wanted.size() > FILES) {
            throw Refused.malformed("rulebase.archive-too-many", FILES);
        }
        Map<String, byte[]> contents = contents(wanted, manifest);
        byte[] says = contents.remove(manifest);
        if (!contents.keySet().equals(wanted)) {
            // what its directory lists is not what the archive holds
            throw Refused.malformed("rulebase.archive-broken");
        }
        List<RuleFile> files = contents.entrySet().stream()
                .map(file -> new RuleFile(file.getKey().substring(root.length()), file.getValue()))
                .toList();
        return new Unpacked(RuleFiles.of(files), says == null ? null : Manifest.read(says));
    }

    /** Where the rules stand: below {@code rules/drl/}, in whatever folder; else the archive holds nothing but rules. */
    private static String root(List<String> names) {
        TreeSet<String> roots = new TreeSet<>();
        for (String name : names) {
            int at = ("/" + name).indexOf("/" + Packing.ROOT);
            if (at >= 0) {
                roots.add(name.substring(0, at + Packing.ROOT.length()));
            }
        }
        if (roots.size() > 1) {
            throw Refused.malformed("rulebase.archive-two-trees", roots.first(), roots.last());
        }
        return roots.isEmpty() ? "" : roots.first();
    }

    /** As for a folder: what is hidden, left over from an editor or a README is no rule. */
    private static boolean isRuleFile(String name, String root) {
        if (!name.startsWith(root) || name.endsWith("/") || name.equals(Manifest.FILE)) {
            return false;
        }
        String path = name.substring(root.length());
        String file = path.substring(path.lastIndexOf('/') + 1);
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return !hidden && !file.endsWith("~") && !file.startsWith("README");
    }

    private Map<String, byte[]> contents(Set<String> wanted, String manifest) {
        Map<String, byte[]> contents = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!wanted.contains(entry.getName()) && !entry.getName().equals(manifest)) {
                    skip(zip);
                } else if (contents.put(entry.getName(), content(zip, entry.getName())) != null) {
                    throw Refused.malformed("rulebase.file-twice", entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Refused.malformed("rulebase.archive-broken");
        }
        return contents;
    }

    /** Counted as it comes out: sizes that an archive tells of itself are not believed. */
    private byte[] content(ZipInputStream zip, String name) throws IOException {
        byte[] content = zip.readNBytes(FILE_BYTES + 1);
        take(content.length);
        if (content.length > FILE_BYTES) {
            throw Refused.malformed("rulebase.archive-too-large", name, FILE_BYTES);
        }
        return content;
    }

    private void skip(ZipInputStream zip) throws IOException {
        byte[] part = new byte[1 << 16];
        for (int read = zip.read(part); read >= 0; read = zip.read(part)) {
            take(read);
        }
    }

    private void take(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw Refused.malformed("rulebase.archive-too-large", "", ALL_BYTES);
        }
    }
}
