package court.operation.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.document.DocumentSettings;
import court.document.content.ContentStore;
import court.document.content.Incoming;
import court.kernel.Refused;
import court.operation.backup.Manifest.Migration;
import court.operation.backup.Manifest.Sequence;
import court.operation.backup.Manifest.Table;
import court.process.engine.EngineSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/** Brings a backup into an empty house: all of it or nothing. */
@Component
public class Restore {
    private final ContentStore contents;
    private final DocumentSettings documents;
    private final ObjectMapper json;

    Restore(ContentStore contents, DocumentSettings documents, ObjectMapper json) {
        this.contents = contents;
        this.documents = documents;
        this.json = json;
    }

    /** Checks every part of a backup and restores nothing. */
    public Manifest check(Path file) throws IOException {
        try (Archive archive = Archive.open(file, json)) {
            return archive.manifest();
        }
    }

    /** Restores a backup; the database is asked for only once the backup is known to be whole. */
    public Manifest restore(Path file, Supplier<DataSource> house) throws IOException, SQLException {
        try (Archive archive = Archive.open(file, json)) {
            refuseFullFolder(documents.directory());
            DataSource database = house.get();
            try (Connection connection = database.getConnection()) {
                if (!new Catalog(connection).everyTable().isEmpty()) {
                    throw Refused.conflict("operation.not-empty-database");
                }
            }
            makeSchemas(archive.manifest(), database);
            try (Connection connection = database.getConnection()) {
                fill(archive, connection);
            }
            return archive.manifest();
        }
    }

    private static void refuseFullFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw Refused.conflict("operation.not-empty-folder", folder);
                }
            }
        }
    }

    /** The schema of the backup, made by its own migrations; the next start of the platform brings the later ones. */
    private static void makeSchemas(Manifest manifest, DataSource database) throws SQLException {
        List<Migration> migrations = manifest.migrations();
        Flyway.configure()
                .dataSource(database)
                .schemas("court")
                .defaultSchema("court")
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .target(migrations.get(migrations.size() - 1).version())
                .load()
                .migrate();
        EngineSchema.make(database);
        try (Connection connection = database.getConnection()) {
            Catalog catalog = new Catalog(connection);
            refuseOtherSchema(manifest, catalog.migrations(), catalog.engine());
        }
    }

    private static void refuseOtherSchema(Manifest manifest, List<Migration> made, String engine) {
        Set<Migration> different = new HashSet<>(made);
        different.addAll(manifest.migrations());
        different.removeIf(step -> made.contains(step) && manifest.migrations().contains(step));
        if (!different.isEmpty()) {
            throw Refused.conflict(
                    "operation.other-schema",
                    manifest.application(),
                    different.iterator().next().version());
        }
        if (!engine.equals(manifest.engine())) {
            throw Refused.conflict("operation.other-engine", manifest.engine(), engine);
        }
    }

    private void fill(Archive archive, Connection connection) throws IOException, SQLException {
        connection.setAutoCommit(false);
        Catalog catalog = new Catalog(connection);
        catalog.speakPlainly();
        try {
            // without the foreign keys no order of tables is needed; putting them back checks every row
            List<Catalog.ForeignKey> keys = catalog.foreignKeys();
            for (Catalog.ForeignKey key : keys) {
                catalog.run(key.drop());
            }
            catalog.run("truncate " + String.join(", ", catalog.tables()));
            for (Table table : archive.manifest().tables()) {
                fill(archive, table, connection);
            }
            for (Catalog.ForeignKey key : keys) {
                catalog.run(key.add());
            }
            for (Sequence sequence : archive.manifest().sequences()) {
                catalog.run(
                        "select setval('%s', %d, %b)".formatted(sequence.name(), sequence.value(), sequence.called()));
            }
            if (!catalog.audit().equals(archive.manifest().audit())) {
                throw Refused.malformed("operation.backup-damaged", "court.audit_entry");
            }
            store(archive);
            connection.commit();
            catalog.run("analyze");
            connection.commit();
        } finally {
            connection.rollback();
        }
    }

    private static void fill(Archive archive, Table table, Connection connection) throws IOException, SQLException {
        String sql =
                "copy %s (%s) from stdin (encoding 'UTF8')".formatted(table.name(), String.join(", ", table.columns()));
        try (InputStream rows = archive.part(table.part())) {
            long count = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, rows);
            if (count != table.rows()) {
                throw Refused.malformed("operation.backup-damaged", table.part());
            }
        }
    }

    private void store(Archive archive) throws IOException {
        for (String sha256 : archive.documents()) {
            try (InputStream part = archive.part(Archive.document(sha256));
                    Incoming incoming = contents.receiveAny(part)) {
                if (!incoming.sha256().equals(sha256)) {
                    throw Refused.malformed("operation.backup-damaged", Archive.document(sha256));
                }
                contents.keep(incoming);
            }
        }
    }
}
