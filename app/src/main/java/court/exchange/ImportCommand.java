package court.exchange;

import court.exchange.change.ChangeFiles;
import court.exchange.change.ChangeFrame;
import court.exchange.change.ChangeMappings;
import court.exchange.db.JobRow;
import court.exchange.docket.DocketFiles;
import court.exchange.job.JobFiles;
import court.exchange.reference.ReferenceFiles;
import court.identity.Court;
import court.identity.Courts;
import court.kernel.CourtId;
import court.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Imports from the command line: runs one import, prints its report and exits with 0, or with 1 when it failed. */
@Component
@ConditionalOnProperty(ImportCommand.OPTION)
@Order(100)
class ImportCommand implements ApplicationRunner {
    static final String OPTION = "court.exchange.import";

    private final Imports imports;
    private final ImportReport report;
    private final Courts courts;
    private final ChangeMappings mappings;
    private final Clock clock;
    private final ConfigurableApplicationContext context;

    ImportCommand(
            Imports imports,
            ImportReport report,
            Courts courts,
            ChangeMappings mappings,
            Clock clock,
            ConfigurableApplicationContext context) {
        this.imports = imports;
        this.report = report;
        this.courts = courts;
        this.mappings = mappings;
        this.clock = clock;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = run(args, out);
        System.exit(SpringApplication.exit(context, () -> code));
    }

    int run(ApplicationArguments args, PrintStream out) {
        try {
            ImportKind kind = kind(context.getEnvironment().getRequiredProperty(OPTION));
            CourtId court = court(args);
            JobRow job = imports.runNow(kind, court, (files, largest) -> {
                if (kind == ImportKind.CHANGES) {
                    deliverChanges(court, args, files, largest);
                } else {
                    deliver(kind, args, files, largest);
                }
            });
            report.print(job, out);
            return job.state() == ImportState.DONE ? 0 : 1;
        } catch (Refused e) {
            out.println(report.sentence(e.code(), e.args()));
            return 1;
        }
    }

    private static ImportKind kind(String text) {
        try {
            return ImportKind.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refused.malformed("exchange.unknown-kind", text);
        }
    }

    /** The court that takes the cases, unless the rows name theirs. */
    private @Nullable CourtId court(ApplicationArguments args) {
        String text = option(args, "court");
        return text == null
                ? null
                : courts.byCode(text)
                        .or(() -> courts.byName(text))
                        .map(Court::id)
                        .orElseThrow(() -> Refused.malformed("exchange.no-such-court", text));
    }

    /** The files of a day; a court is named, since they may bring events alone. */
    private void deliverChanges(@Nullable CourtId court, ApplicationArguments args, JobFiles files, long largest)
            throws IOException {
        if (court == null) {
            throw Refused.malformed("exchange.no-such-court", "");
        }
        for (String name : List.of(ChangeFiles.CASES, ChangeFiles.EVENTS)) {
            if (args.containsOption(name)) {
                keep(files, name, option(args, name), largest);
            }
        }
        boolean own = args.containsOption("mapping");
        if (own) {
            keep(files, ChangeFiles.MAPPING, option(args, "mapping"), DocketFiles.LARGEST_MAPPING);
        }
        String known = own ? null : mappings.inForce(court, option(args, "source")).body();
        ChangeFrame.of(option(args, "as-of"), known, clock).into(files);
    }

    private static void deliver(ImportKind kind, ApplicationArguments args, JobFiles files, long largest)
            throws IOException {
        if (kind == ImportKind.DOCKETS) {
            keep(files, DocketFiles.CASES, option(args, "cases"), largest);
            keep(files, DocketFiles.EVENTS, option(args, "events"), largest);
            if (args.containsOption("mapping")) {
                keep(files, DocketFiles.MAPPING, option(args, "mapping"), DocketFiles.LARGEST_MAPPING);
            }
        } else {
            keep(files, ReferenceFiles.ROWS, option(args, "file"), largest);
        }
    }

    private static @Nullable String option(ApplicationArguments args, String name) {
        List<String> values = args.getOptionValues(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    private static void keep(JobFiles files, String name, @Nullable String path, long largest) throws IOException {
        if (path == null || !Files.isRegularFile(Path.of(path))) {
            throw Refused.malformed("exchange.missing-file", path == null ? name : path);
        }
        try (InputStream content = Files.newInputStream(Path.of(path))) {
            files.keep(name, content, largest);
        }
    }
}
