package court.document.docx;

import court.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A Word file taken apart.
 *
 * @param parts contents by their names in the package
 */
public record DocxFile(SortedMap<String, byte[]> parts) {
    static final String MAIN = "word/document.xml";
    private static final int MOST_PARTS = 200;
    private static final int MOST_BYTES = 16 << 20;

    /** Opens a file without trusting the sizes that it states. */
    public static DocxFile read(byte[] file) {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw Refused.malformed("document.unpacks-too-large");
                }
                if (!entry.isDirectory() && parts.put(entry.getName(), content) != null) {
                    throw Refused.malformed("document.two-kinds", "application/zip");
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw notWord(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory could not be read", e);
        }
        if (!parts.containsKey(MAIN)) {
            throw notWord(null);
        }
        return new DocxFile(parts);
    }

    private static Refused notWord(@org.jspecify.annotations.Nullable Exception cause) {
        Refused refused = Refused.malformed("document.not-word");
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }

    /** A part as a tree. */
    public Document tree(String part) {
        byte[] content = parts.get(part);
        if (content == null) {
            throw Refused.malformed("document.not-word");
        }
        try {
            return Xml.read(content);
        } catch (SAXException e) {
            Refused refused = Refused.malformed("document.bad-part", part);
            refused.initCause(e);
            throw refused;
        }
    }

    public Document main() {
        return tree(MAIN);
    }

    DocxFile with(Map<String, byte[]> changed) {
        SortedMap<String, byte[]> all = new TreeMap<>(parts);
        all.putAll(changed);
        return new DocxFile(all);
    }

    /** The file again; the same parts are always the same bytes. */
    public byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setLastModifiedTime(FileTime.fromMillis(0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory could not be written", e);
        }
        return out.toByteArray();
    }
}
