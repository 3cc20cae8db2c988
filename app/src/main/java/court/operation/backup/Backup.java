package court.operation.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.document.content.ContentStore;
import court.kernel.OwnerOnly;
import court.kernel.Refused;
import court.operation.backup.Manifest.Contents;
import court.operation.backup.Manifest.Table;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/**
 * Writes database and documents as one consistent set while the platform runs. One snapshot gives all tables; the documents
 * that it names were stored before it and are never changed or removed, so they may be copied after it.
 */
@Component
public class Backup {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'tianping-'yyyyMMdd-HHmmss'.zip'");

    private final ContentStore contents;
    private final ObjectMapper json;
    private final Clock clock;

    Backup(ContentStore contents, ObjectMapper json, Clock clock) {
        this.contents = contents;
        this.json = json;
        this.clock = clock;
    }

    /** A finished backup. */
    public record Done(Path file, Manifest manifest) {}

    /** Writes a backup to a file, or to a file named by the time in an existing folder. */
    public Done write(DataSource database, Path to, String application) throws Exception {
        Path file = Files.isDirectory(to) ? to.resolve(NAME.format(LocalDateTime.now(clock))) : to;
        if (Files.exists(file)) {
            throw Refused.conflict("operation.backup-exists", file);
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Connection connection = database.getConnection();
                OutputStream out = OwnerOnly.create(part)) {
            Manifest manifest = write(connection, out, application);
            out.close();
            Disk.sync(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return new Done(file, manifest);
        } catch (FileAlreadyExistsException e) {
            throw Refused.conflict("operation.backup-exists", part);
        } catch (IOException | SQLException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    private Manifest write(Connection connection, OutputStream out, String application) throws Exception {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        Catalog catalog = new Catalog(connection);
        catalog.speakPlainly();
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16))) {
            Instant at = clock.instant();
            List<Table> tables = new ArrayList<>();
            for (String table : catalog.tables()) {
                tables.add(table(connection, catalog, table, zip));
            }
            List<String> missing = new ArrayList<>();
            Contents documents = documents(catalog, zip, missing);
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    application,
                    at,
                    catalog.migrations(),
                    catalog.engine(),
                    tables,
                    catalog.sequences(),
                    documents,
                    missing,
                    catalog.audit());
            seal(zip, manifest);
            return manifest;
        } finally {
            connection.rollback();
        }
    }

    private static Table table(Connection connection, Catalog catalog, String name, ZipOutputStream zip)
            throws Exception {
        List<String> columns = catalog.columns(name);
        String sql = "copy " + name + " (" + String.join(", ", columns) + ") to stdout (encoding 'UTF8')";
        zip.putNextEntry(new ZipEntry(new Table(name, columns, 0, "").part()));
        Hashed.Written written = Hashed.through(
                zip, bytes -> connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, bytes));
        zip.closeEntry();
        return new Table(name, columns, written.count(), written.sha256());
    }

    private Contents documents(Catalog catalog, ZipOutputStream zip, List<String> missing) throws Exception {
        record Content(String sha256, long size) {}
        List<Content> named = catalog.ask(
                "select sha256, max(size) from court.document_entry group by sha256 order by sha256",
                row -> new Content(row.getString(1), row.getLong(2)));
        StringBuilder list = new StringBuilder();
        long bytes = 0;
        for (Content content : named) {
            if (copy(content.sha256(), zip)) {
                list.append(content.sha256()).append(' ').append(content.size()).append('\n');
                bytes += content.size();
            } else {
                missing.add(content.sha256());
            }
        }
        byte[] text = list.toString().getBytes(StandardCharsets.UTF_8);
        put(zip, Archive.DOCUMENT_LIST, text);
        return new Contents(named.size() - missing.size(), bytes, Hashed.of(text));
    }

    /** Copies one content; what has rotted on the disk is as good as missing. */
    private boolean copy(String sha256, ZipOutputStream zip) throws IOException {
        try (InputStream content = contents.open(sha256)) {
            if (!Hashed.of(content).equals(sha256)) {
                return false;
            }
        } catch (NoSuchFileException e) {
            return false;
        }
        zip.putNextEntry(new ZipEntry(Archive.document(sha256)));
        try (InputStream content = contents.open(sha256)) {
            content.transferTo(zip);
        }
        zip.closeEntry();
        return true;
    }

    /** The manifest comes last and with its own hash: a backup that ends early has none. */
    private void seal(ZipOutputStream zip, Manifest manifest) throws IOException {
        byte[] text = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        put(zip, Archive.MANIFEST, text);
        put(zip, Archive.MANIFEST_HASH, Hashed.of(text).getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
