package court.operation.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.kernel.Refused;
import court.operation.backup.Manifest.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup that lies there, read with suspicion: what does not agree with the manifest is refused by the name of the part. */
final class Archive implements AutoCloseable {
    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_HASH = "manifest.sha256";
    static final String DOCUMENT_LIST = "documents.txt";
    private static final String DOCUMENTS = "documents/";

    private final ZipFile zip;
    private final Manifest manifest;
    private final List<String> documents;

    private Archive(ZipFile zip, Manifest manifest, List<String> documents) {
        this.zip = zip;
        this.manifest = manifest;
        this.documents = documents;
    }

    static String document(String sha256) {
        return DOCUMENTS + sha256;
    }

    /** Opens a backup and checks every part of it. */
    static Archive open(Path file, ObjectMapper json) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Refused.malformed("operation.no-backup", file);
        }
        ZipFile zip = zip(file);
        try {
            byte[] text = bytes(zip, MANIFEST);
            if (!Hashed.of(text).equals(new String(bytes(zip, MANIFEST_HASH), StandardCharsets.UTF_8))) {
                throw damaged(MANIFEST);
            }
            Manifest manifest = manifest(json, text);
            byte[] list = bytes(zip, DOCUMENT_LIST);
            if (!Hashed.of(list).equals(manifest.documents().sha256())) {
                throw damaged(DOCUMENT_LIST);
            }
            List<String> documents = Arrays.stream(new String(list, StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .toList();
            Archive archive = new Archive(zip, manifest, documents);
            archive.check();
            return archive;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (java.util.zip.ZipException e) {
            throw damaged(String.valueOf(file.getFileName()));
        }
    }

    private static Manifest manifest(ObjectMapper json, byte[] text) throws IOException {
        int format = json.readTree(text).path("format").asInt();
        if (format != Manifest.FORMAT) {
            throw Refused.malformed("operation.backup-format", format);
        }
        return json.readValue(text, Manifest.class);
    }

    private void check() throws IOException {
        for (Table table : manifest.tables()) {
            if (!hash(table.part()).equals(table.sha256())) {
                throw damaged(table.part());
            }
        }
        for (String sha256 : documents) {
            if (!hash(document(sha256)).equals(sha256)) {
                throw damaged(document(sha256));
            }
        }
        Set<String> known = manifest.tables().stream().map(Table::part).collect(Collectors.toCollection(HashSet::new));
        documents.forEach(sha256 -> known.add(document(sha256)));
        known.addAll(List.of(MANIFEST, MANIFEST_HASH, DOCUMENT_LIST));
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw damaged(name);
                });
    }

    private String hash(String part) throws IOException {
        try (InputStream in = part(part)) {
            return Hashed.of(in);
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw damaged(part);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Contents that are there, by their hash. */
    List<String> documents() {
        return documents;
    }

    InputStream part(String name) throws IOException {
        return part(zip, name);
    }

    private static InputStream part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name);
        }
        return zip.getInputStream(entry);
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (InputStream in = part(zip, name)) {
            return in.readAllBytes();
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw damaged(name);
        }
    }

    private static Refused damaged(String part) {
        return Refused.malformed("operation.backup-damaged", part);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
