package court.exchange.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.casefile.DocketKeeping;
import court.casefile.Filings;
import court.exchange.ImportKind;
import court.exchange.ImportWork;
import court.exchange.db.ChangeMapper;
import court.exchange.db.ChangeRow;
import court.exchange.db.ExchangeMapper.Counted;
import court.exchange.db.JobRow;
import court.exchange.db.Tally;
import court.exchange.docket.CourtsInReach;
import court.exchange.docket.DocketMapping;
import court.exchange.docket.DocketMappings;
import court.exchange.docket.EventField;
import court.exchange.job.CsvRows;
import court.exchange.job.ImportRun;
import court.exchange.job.ImportRun.Settled;
import court.exchange.job.JobFiles;
import court.exchange.job.Rejection;
import court.exchange.job.Rows;
import court.identity.Courts;
import court.identity.People;
import court.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes in what has changed in the court's own platform, and writes nothing back: rows go by COPY onto a table, what is
 * known already is taken off it in large steps, and what is left moves its cases one by one.
 */
@Component
class ChangeImport implements ImportWork {
    private static final int ROWS = 5_000;
    private static final int KEYS = 200;

    private final ChangeMapper mapper;
    private final Filings filings;
    private final DocketKeeping keeping;
    private final Courts courts;
    private final People people;
    private final ObjectMapper json;
    private final JdbcTemplate sql;
    private final Clock clock;

    ChangeImport(
            ChangeMapper mapper,
            Filings filings,
            DocketKeeping keeping,
            Courts courts,
            People people,
            ObjectMapper json,
            JdbcTemplate sql,
            Clock clock) {
        this.mapper = mapper;
        this.filings = filings;
        this.keeping = keeping;
        this.courts = courts;
        this.people = people;
        this.json = json;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CHANGES;
    }

    @Override
    public String check(JobFiles files) throws IOException {
        DocketMapping mapping = mapping(files);
        DocketMappings.sensible(mapping);
        if (mapping.events().columns().getOrDefault(EventField.ID, List.of()).isEmpty()) {
            throw Refused.malformed("exchange.field-without-column", EventField.ID.name());
        }
        if (files.file(ChangeFiles.CASES).isEmpty()
                && files.file(ChangeFiles.EVENTS).isEmpty()) {
            throw Refused.malformed("exchange.missing-file", ChangeFiles.CASES);
        }
        sound(files, ChangeFiles.CASES, mapping.cases().columns().values());
        sound(files, ChangeFiles.EVENTS, mapping.events().columns().values());
        asOf(files);
        return mapping.source();
    }

    private static DocketMapping mapping(JobFiles files) throws IOException {
        try (InputStream content = Files.newInputStream(files.required(ChangeFiles.MAPPING))) {
            return DocketMappings.parse(content);
        }
    }

    /** Whether a file can be read at all: JSON to its end, CSV by its header. */
    private static void sound(JobFiles files, String name, Collection<List<String>> wanted) {
        files.file(name).ifPresent(file -> {
            if (Rows.isJson(file)) {
                Rows.each(file, row -> {});
            } else {
                header(file, name, wanted.stream().flatMap(List::stream).toList());
            }
        });
    }

    /** A file of CSV that has none of the columns is another file; columns that the source does not know may be missing. */
    private static void header(Path file, String name, List<String> columns) {
        if (columns.stream().noneMatch(CsvRows.header(file)::contains)) {
            throw Refused.malformed(
                    "exchange.no-such-column",
                    name,
                    columns.stream().findFirst().orElse(""));
        }
    }

    private static long asOf(JobFiles files) throws IOException {
        String text = Files.readString(files.required(ChangeFiles.AS_OF)).strip();
        return RowVersion.of(RowVersion.moment(text));
    }

    @Override
    public void run(ImportRun run) throws IOException {
        JobRow job = run.job();
        DocketMapping mapping = mapping(run.files());
        long asOf = asOf(run.files());
        run.readOnce(rejected -> read(run, mapping, asOf, rejected));
        settleWhatIsKnown(run, mapping.source());
        ChangedCases cases = new ChangedCases(job, mapping, courts, people, mapper, filings, keeping, json, clock);
        String last = "";
        List<String> keys = mapper.keys(job.id(), last, KEYS);
        while (!keys.isEmpty()) {
            for (String key : keys) {
                run.step(() -> cases.take(key), why -> cases.refuse(key, why));
            }
            last = keys.get(keys.size() - 1);
            keys = mapper.keys(job.id(), last, KEYS);
        }
    }

    private Counted read(ImportRun run, DocketMapping mapping, long asOf, Consumer<List<Rejection>> rejected) {
        mapper.clear(run.job().id());
        CourtsInReach reach = new CourtsInReach(courts, run.job().courtId());
        ChangeReader reader = new ChangeReader(mapping, reach, json, LocalDate.now(clock), asOf);
        ChangeTable table = new ChangeTable(run.job().id(), sql);
        return new ChangeStaging(reader, table, rejected).read(run.files());
    }

    private void settleWhatIsKnown(ImportRun run, String source) {
        int last = mapper.lastPosition(run.job().id());
        for (int from = 0; from <= last; from += ROWS) {
            int first = from;
            run.step(() -> known(run.job(), source, first), why -> {
                throw why;
            });
        }
    }

    private Settled known(JobRow job, String source, int from) {
        Tally tally = Tally.NOTHING;
        for (ChangeMapper.KnownRows rows :
                mapper.settleKnown(job.id(), Objects.requireNonNull(job.courtId()), source, from, from + ROWS - 1)) {
            tally = tally.and(
                    rows.kind().equals(ChangeRow.CASE)
                            ? new Tally(0, rows.count(), 0, 0, 0, 0, 0, 0)
                            : Tally.NOTHING.entries(0, rows.count(), 0));
        }
        return new Settled(tally, List.of());
    }

    @Override
    public void ended(JobRow job) {
        mapper.clear(job.id());
    }
}
