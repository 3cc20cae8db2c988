package court.config;

import court.audit.AuditBook;
import court.audit.verify.AuditFile;
import court.audit.verify.Checkpoint;
import court.audit.verify.CheckpointFolder;
import court.audit.verify.Finding;
import court.audit.verify.Report;
import court.audit.verify.SigningKey;
import court.audit.verify.Verifier;
import court.kernel.OwnerOnly;
import court.kernel.Refused;
import court.operation.backup.Backup;
import court.operation.backup.Manifest;
import court.operation.backup.Restore;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.MessageSource;

/** Does what an operator asks for on the command line and tells how it went. */
final class Operator {
    private static final int NOT_AS_IT_SHOULD_BE = 2;
    private static final String DATABASE = "database";

    private final Backup backup;
    private final Restore restore;
    private final ObjectProvider<AuditBook> book;
    private final ObjectProvider<DataSource> database;
    private final ObjectProvider<BuildProperties> build;
    private final MessageSource messages;

    Operator(
            Backup backup,
            Restore restore,
            ObjectProvider<AuditBook> book,
            ObjectProvider<DataSource> database,
            ObjectProvider<BuildProperties> build,
            MessageSource messages) {
        this.backup = backup;
        this.restore = restore;
        this.book = book;
        this.database = database;
        this.build = build;
        this.messages = messages;
    }

    int perform(ApplicationArguments args, PrintStream out) throws Exception {
        if (args.containsOption(CommandLine.BACKUP)) {
            return backup(path(args, CommandLine.BACKUP), out);
        }
        if (args.containsOption(CommandLine.CHECK)) {
            Path file = path(args, CommandLine.CHECK);
            return told("operation.checked", file, restore.check(file), out);
        }
        if (args.containsOption(CommandLine.RESTORE)) {
            Path file = path(args, CommandLine.RESTORE);
            return told("operation.restored", file, restore.restore(file, database::getObject), out);
        }
        return args.containsOption(CommandLine.EXPORT)
                ? export(path(args, CommandLine.EXPORT), out)
                : verify(args, out);
    }

    private int backup(Path to, PrintStream out) throws Exception {
        BuildProperties built = build.getIfAvailable();
        String version = built == null ? "" : String.valueOf(built.getVersion());
        Backup.Done done = backup.write(database.getObject(), to, version);
        return told("operation.backed-up", done.file(), done.manifest(), out);
    }

    private int told(String key, Path file, Manifest manifest, PrintStream out) {
        say(
                out,
                key,
                file,
                manifest.tables().size(),
                manifest.rows(),
                manifest.documents().count(),
                manifest.documents().bytes() >> 20,
                manifest.audit().seq(),
                manifest.audit().hash());
        manifest.missing().forEach(sha256 -> say(out, "operation.missing-content", sha256));
        return manifest.missing().isEmpty() ? 0 : NOT_AS_IT_SHOULD_BE;
    }

    private int export(Path file, PrintStream out) throws IOException {
        try (Writer to = new OutputStreamWriter(OwnerOnly.create(file), StandardCharsets.UTF_8)) {
            say(out, "operation.audit-exported", file, book.getObject().export(to));
            return 0;
        } catch (FileAlreadyExistsException e) {
            throw Refused.conflict("operation.file-exists", file);
        }
    }

    private int verify(ApplicationArguments args, PrintStream out) throws IOException {
        String what = value(args, CommandLine.VERIFY);
        List<Checkpoint> against = new ArrayList<>();
        for (String place : all(args, "court.audit.against")) {
            against.addAll(CheckpointFolder.at(existing(place)));
        }
        Set<String> trusted = new HashSet<>();
        for (String file : all(args, "court.audit.trust")) {
            trusted.addAll(SigningKey.publicKeys(existing(file)));
        }
        Report report;
        if (DATABASE.equals(what)) {
            against.addAll(book.getObject().checkpoints());
            report = book.getObject().verify(new Verifier(new HashSet<>(against), trusted));
        } else {
            report = AuditFile.verify(existing(what), new Verifier(new HashSet<>(against), trusted));
        }
        tell(report, trusted.isEmpty(), out);
        return report.sound() ? 0 : NOT_AS_IT_SHOULD_BE;
    }

    private void tell(Report report, boolean anyKey, PrintStream out) {
        say(out, "operation.audit-verified", report.checked(), report.last(), report.head());
        if (report.coveredDay() == null) {
            say(out, "operation.audit-no-checkpoint");
        } else {
            say(
                    out,
                    "operation.audit-covered",
                    report.coveredTo(),
                    report.coveredDay(),
                    report.last() - report.coveredTo());
        }
        if (anyKey) {
            say(out, "operation.audit-any-key");
        }
        say(
                out,
                "operation.audit-tail",
                report.tail().count(),
                String.valueOf(report.tail().oldest()));
        for (Finding finding : report.findings()) {
            String kind = finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            say(out, "operation.finding." + kind, finding.seq(), finding.upTo(), String.valueOf(finding.day()));
        }
        say(out, report.sound() ? "operation.audit-sound" : "operation.audit-unsound", report.found());
    }

    private void say(PrintStream out, String key, Object... args) {
        Object[] texts = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = String.valueOf(args[i]);
        }
        out.println(messages.getMessage(key, texts, Locale.SIMPLIFIED_CHINESE));
    }

    private static Path path(ApplicationArguments args, String option) {
        return Path.of(value(args, option));
    }

    private static Path existing(String place) {
        Path path = Path.of(place);
        if (!Files.exists(path)) {
            throw Refused.notFound("operation.no-such-file", path);
        }
        return path;
    }

    private static String value(ApplicationArguments args, String option) {
        List<String> values = all(args, option);
        if (values.size() != 1 || values.get(0).isBlank()) {
            throw Refused.malformed("operation.option-value", option);
        }
        return values.get(0);
    }

    private static List<String> all(ApplicationArguments args, String option) {
        @Nullable List<String> values = args.getOptionValues(option);
        return values == null ? List.of() : values;
    }
}
