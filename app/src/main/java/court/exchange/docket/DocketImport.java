package court.exchange.docket;

import court.casefile.CaseFile;
import court.casefile.Filings;
import court.exchange.ImportKind;
import court.exchange.ImportWork;
import court.exchange.db.EntryRow;
import court.exchange.db.Tally;
import court.exchange.job.CsvRow;
import court.exchange.job.CsvRows;
import court.exchange.job.ImportRun;
import court.exchange.job.ImportRun.Settled;
import court.exchange.job.JobFiles;
import court.exchange.job.Rejection;
import court.identity.Courts;
import court.kernel.CaseId;
import court.kernel.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes a docket in: every case through the same services as one typed by hand, on the days that its events bear. */
@Component
class DocketImport implements ImportWork {
    private final Filings filings;
    private final CaseFile caseFile;
    private final Courts courts;
    private final Clock clock;

    DocketImport(Filings filings, CaseFile caseFile, Courts courts, Clock clock) {
        this.filings = filings;
        this.caseFile = caseFile;
        this.courts = courts;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.DOCKETS;
    }

    @Override
    public String check(JobFiles files) throws IOException {
        return DocketMappings.checked(files).source();
    }

    @Override
    public void run(ImportRun run) throws IOException {
        DocketMapping mapping = DocketMappings.read(run.files());
        Path cases = run.files().required(DocketFiles.CASES);
        Path events = run.files().required(DocketFiles.EVENTS);
        LocalDate today = LocalDate.now(clock);
        run.total(CsvRows.count(cases));
        run.stage(writer -> new DocketStaging(run.job().id(), mapping, today).read(events, writer));
        CourtsInReach reach = new CourtsInReach(courts, run.job().courtId());
        Set<String> keys = new HashSet<>();
        CsvRows.each(cases, row -> {
            String key = DocketCase.key(row, mapping);
            boolean first = keys.add(key);
            run.settle(
                    row.position(),
                    () -> {
                        if (!first && !key.isEmpty()) {
                            throw Refused.malformed("exchange.case-twice", key);
                        }
                        return take(run, DocketCase.of(row, mapping, today, reach::find), mapping, reach);
                    },
                    why -> refuse(run, row, key, first, why));
        });
        run.rejectStrays(DocketFiles.EVENTS, "exchange.entry-without-case");
    }

    private Settled take(ImportRun run, DocketCase docket, DocketMapping mapping, CourtsInReach reach) {
        DocketDeeds deeds = DocketDeeds.of(docket, run.entries(docket.key()), mapping);
        run.entriesSettled(docket.key());
        Optional<CaseId> known = filings.known(mapping.source(), docket.key());
        Tally tally = known.isEmpty() ? open(docket, deeds) : follow(known.get(), deeds, reach);
        return new Settled(tally, deeds.rejections());
    }

    private Tally open(DocketCase docket, DocketDeeds deeds) {
        filings.submit(docket.filing(), deeds.deeds());
        return Tally.NEW.entries(deeds.entries(), 0, deeds.rejections().size());
    }

    /** A case that is here already takes only what is new. */
    private Tally follow(CaseId known, DocketDeeds deeds, CourtsInReach reach) {
        reach.require(filings.court(known));
        int fresh = caseFile.record(known, deeds.deeds()).size();
        int entries = Math.min(fresh, deeds.entries());
        return (fresh == 0 ? Tally.KNOWN : Tally.NEW)
                .entries(entries, deeds.entries() - entries, deeds.rejections().size());
    }

    /** The entries of a case that is not taken in go the same way. */
    private static Settled refuse(ImportRun run, CsvRow row, String key, boolean first, Refused why) {
        List<Rejection> rejections = new ArrayList<>();
        rejections.add(Rejection.of(DocketFiles.CASES, row, key, why));
        List<EntryRow> entries = key.isEmpty() || !first ? List.of() : run.entries(key);
        entries.forEach(entry -> rejections.add(DocketDeeds.rejection(entry, "exchange.case-rejected", key)));
        run.entriesSettled(key);
        return new Settled(Tally.REJECTED.entries(0, 0, entries.size()), rejections);
    }
}
