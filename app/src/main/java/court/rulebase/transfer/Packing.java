package court.rulebase.transfer;

import court.rulebase.db.FileName;
import court.rulebase.db.ReleaseRow;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a release: the manifest and the tree of rule files, the same bytes each time and on every machine. */
final class Packing {
    static final String ROOT = "rules/drl/";

    /** The first moment that an archive can tell. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Packing() {}

    static byte[] pack(ReleaseRow release, RuleFiles files, List<FileName> names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, Manifest.FILE, Manifest.write(release, names));
            for (RuleFile file : files.list()) {
                put(zip, ROOT + file.path(), file.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Stored, not deflated: how well a machine deflates would show in the bytes. */
    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(ALWAYS);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
