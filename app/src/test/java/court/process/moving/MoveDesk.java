package court.process.moving;

import static org.awaitility.Awaitility.await;

import court.kernel.CaseId;
import court.process.db.MoveCaseRow;
import court.process.db.MoveGroupRow;
import court.process.db.MoveRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Moves as tests look at them: their ends, and their rows page by page. */
public final class MoveDesk {
    static final String ROOT = "case-line";
    private static final Duration SOON = Duration.ofMinutes(3);
    private final Moves moves;

    public MoveDesk(Moves moves) {
        this.moves = moves;
    }

    /** The move when it has come to its end. */
    public MoveRow done(MoveRow row) {
        await().atMost(SOON).until(() -> !moves.get(row.id()).state().equals("RUNNING"));
        return moves.get(row.id());
    }

    List<MoveCaseRow> rows(MoveRow move) {
        List<MoveCaseRow> all = new ArrayList<>();
        String after = null;
        do {
            var page = moves.cases(move.id(), new Moves.Wanted(null, null, null), after, 200);
            all.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return all;
    }

    Map<String, String> ends(MoveRow move) {
        return new TreeMap<>(rows(move).stream()
                .collect(Collectors.toMap(
                        MoveCaseRow::instanceId, row -> row.outcome() + row.place() + row.placeAfter())));
    }

    List<MoveGroupRow> groups(MoveRow move) {
        return moves.groups(move.id(), null, 200).rows();
    }

    MoveCaseRow row(MoveRow move, CaseId id) {
        return rows(move).stream()
                .filter(row -> row.caseId().equals(id) && row.processId().equals(ROOT))
                .findFirst()
                .orElseThrow();
    }
}
