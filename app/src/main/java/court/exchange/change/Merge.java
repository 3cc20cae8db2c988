package court.exchange.change;

import court.exchange.db.ChangeRow;
import court.exchange.db.SourceRow;
import court.exchange.db.Tally;
import court.exchange.job.Rejection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays new rows of a case over those that are known: of every row the latest version counts, in whatever order they come. */
final class Merge {
    private final Map<String, SourceRow> rows = new TreeMap<>();
    private final Map<String, ChangeRow> changed = new LinkedHashMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private Tally tally = Tally.NOTHING;

    Merge(List<SourceRow> known) {
        known.forEach(row -> rows.put(key(row.kind(), row.rowId()), row));
    }

    private static String key(String kind, String id) {
        return kind + " " + id;
    }

    void lay(ChangeRow row) {
        String key = key(row.kind(), row.rowId());
        SourceRow known = rows.get(key);
        boolean says = known == null || !known.hash().equals(row.hash());
        if (known != null && known.version() == row.version() && says) {
            contradict(row, known);
        } else if (known == null || known.version() < row.version()) {
            take(key, row);
            count(row, says);
        } else {
            count(row, false);
        }
    }

    /** Two rows of one version that say different things: the same of them wins whichever came first, and it is told. */
    private void contradict(ChangeRow row, SourceRow known) {
        boolean wins = row.hash().compareTo(known.hash()) > 0;
        if (wins) {
            take(key(row.kind(), row.rowId()), row);
            count(row, true);
            tally = tally.remark();
        } else {
            tally = tally.and(row.ofCase() ? Tally.REJECTED : Tally.NOTHING.entries(0, 0, 1));
        }
        rejections.add(ChangeRejections.of(row, "exchange.version-contradicts", wins));
    }

    private void take(String key, ChangeRow row) {
        rows.put(key, new SourceRow(row.kind(), row.rowId(), row.version(), row.deleted(), row.hash(), row.body()));
        changed.put(key, row);
    }

    private void count(ChangeRow row, boolean news) {
        if (row.ofCase()) {
            tally = tally.and(news ? Tally.NEW : Tally.KNOWN);
        } else {
            tally = tally.and(Tally.NOTHING.entries(news ? 1 : 0, news ? 0 : 1, 0));
        }
    }

    Tally tally() {
        return tally;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    /** Rows to keep: the latest of each that has moved. */
    List<ChangeRow> changed() {
        return List.copyOf(changed.values());
    }

    @Nullable
    SourceRow ofCase() {
        return rows.get(key(ChangeRow.CASE, ""));
    }

    List<SourceRow> events() {
        return rows.values().stream().filter(row -> !row.ofCase()).toList();
    }
}
