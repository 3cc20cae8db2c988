package court.exchange.reference;

import court.exchange.ImportKind;
import court.exchange.ImportWork;
import court.exchange.db.Tally;
import court.exchange.job.CsvRow;
import court.exchange.job.CsvRows;
import court.exchange.job.ImportRun;
import court.exchange.job.ImportRun.Settled;
import court.exchange.job.JobFiles;
import court.exchange.job.Rejection;
import court.identity.Court;
import court.identity.Courts;
import court.kernel.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes in the list of courts, from the supreme one down, so that every court finds the one above it. */
@Component
class CourtImport implements ImportWork {
    private final Courts courts;

    CourtImport(Courts courts) {
        this.courts = courts;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.COURTS;
    }

    @Override
    public String check(JobFiles files) {
        Headers.require(files, CourtList.COLUMNS);
        return "courts";
    }

    @Override
    public void run(ImportRun run) {
        Path file = run.files().required(ReferenceFiles.ROWS);
        run.total(CsvRows.count(file));
        CourtList list = CourtList.read(file);
        int position = 0;
        for (CsvRow row : list.fromTheTop()) {
            position++;
            run.settle(position, () -> take(row, list), why -> refuse(row, why));
        }
    }

    private Settled take(CsvRow row, CourtList list) {
        Court wanted = list.court(row, courts);
        Optional<Court> known = list.known(wanted, courts);
        Court kept = known.map(court -> completed(court, wanted)).orElse(wanted);
        if (known.isEmpty()) {
            courts.add(kept);
        } else if (!kept.equals(known.get())) {
            courts.complete(kept);
        }
        Tally tally = kept.equals(known.orElse(null)) ? Tally.KNOWN : Tally.NEW;
        if (!list.isDoubled(row)) {
            return new Settled(tally, List.of());
        }
        Rejection remark = Rejection.remark(
                ReferenceFiles.ROWS, row, row.get(CourtList.KEY), "exchange.code-doubled", row.get(CourtList.CODE));
        return new Settled(tally.remark(), List.of(remark));
    }

    /** What is known stays; what was missing is filled in. */
    private static Court completed(Court known, Court wanted) {
        return new Court(
                known.id(),
                known.code() == null ? wanted.code() : known.code(),
                known.name(),
                known.level(),
                known.parentId() == null ? wanted.parentId() : known.parentId(),
                known.province(),
                known.sourceId() == null ? wanted.sourceId() : known.sourceId(),
                known.smallClaimsPilot());
    }

    private static Settled refuse(CsvRow row, Refused why) {
        return new Settled(
                Tally.REJECTED, List.of(Rejection.of(ReferenceFiles.ROWS, row, row.get(CourtList.KEY), why)));
    }
}
