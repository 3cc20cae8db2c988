package court.bench.lifecycle;

import court.kernel.CaseId;
import court.process.RunningCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes after each step of a case which deeds are new and to which words they have brought it. */
final class Steps implements Consumer<CaseId> {
    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final RunningCases running;
    private final List<Step> taken = new ArrayList<>();
    private int deeds;

    /** What a step of somebody tells the processes. */
    record Step(List<String> deeds, Map<String, String> words) {}

    Steps(JdbcTemplate sql, TransactionTemplate transaction, RunningCases running) {
        this.sql = sql;
        this.transaction = transaction;
        this.running = running;
    }

    @Override
    public void accept(CaseId id) {
        List<String> kinds = sql.queryForList(
                "select kind from court.casefile_deed where case_id = ? order by id", String.class, id.value());
        transaction.executeWithoutResult(status -> running.at(
                id, moment -> taken.add(new Step(List.copyOf(kinds.subList(deeds, kinds.size())), moment.standing()))));
        deeds = kinds.size();
    }

    List<Step> taken() {
        return taken;
    }
}
