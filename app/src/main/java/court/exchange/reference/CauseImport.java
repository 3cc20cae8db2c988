package court.exchange.reference;

import court.casefile.Causes;
import court.exchange.ImportKind;
import court.exchange.ImportWork;
import court.exchange.db.Tally;
import court.exchange.job.CsvRow;
import court.exchange.job.CsvRows;
import court.exchange.job.ImportRun;
import court.exchange.job.ImportRun.Settled;
import court.exchange.job.JobFiles;
import court.exchange.job.Rejection;
import court.kernel.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes in 案由: the civil table is law since 2026, the other two are dated by the administrative one of 2021. */
@Component
class CauseImport implements ImportWork {
    private static final List<String> COLUMNS = List.of("domain", "level", "code", "name", "parent_code");
    private static final Map<String, String> DOMAINS = Map.of("民事", "CIVIL", "刑事", "CRIMINAL", "行政", "ADMINISTRATIVE");
    private static final LocalDate CIVIL_SINCE = LocalDate.of(2026, 1, 1);
    private static final LocalDate OTHERS_SINCE = LocalDate.of(2021, 1, 1);
    private static final int LONGEST = 200;

    private final Causes causes;

    CauseImport(Causes causes) {
        this.causes = causes;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CAUSES;
    }

    @Override
    public String check(JobFiles files) {
        Headers.require(files, COLUMNS);
        return "causes";
    }

    @Override
    public void run(ImportRun run) {
        Path file = run.files().required(ReferenceFiles.ROWS);
        run.total(CsvRows.count(file));
        CsvRows.each(file, row -> run.settle(row.position(), () -> take(row), why -> refuse(row, why)));
    }

    private Settled take(CsvRow row) {
        if (row.code() != null) {
            throw Refused.malformed(Objects.requireNonNull(row.code()));
        }
        String domain = DOMAINS.get(row.get("domain"));
        if (domain == null) {
            throw Refused.malformed("exchange.unknown-word", row.get("domain"));
        }
        if (!row.get("level").matches("[1-4]")) {
            throw Refused.malformed("exchange.bad-level", row.get("level"));
        }
        String parent = row.get("parent_code");
        boolean fresh = causes.add(
                domain,
                Integer.parseInt(row.get("level")),
                text(row, "code"),
                text(row, "name"),
                parent.isEmpty() ? null : parent,
                domain.equals("CIVIL") ? CIVIL_SINCE : OTHERS_SINCE);
        return new Settled(fresh ? Tally.NEW : Tally.KNOWN, List.of());
    }

    private static String text(CsvRow row, String column) {
        String text = row.get(column);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refused.malformed("exchange.bad-text", column);
        }
        return text;
    }

    private static Settled refuse(CsvRow row, Refused why) {
        return new Settled(Tally.REJECTED, List.of(Rejection.of(ReferenceFiles.ROWS, row, row.get("code"), why)));
    }
}
