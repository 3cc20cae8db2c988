package court.kernel;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works off cases batch by batch; when a batch fails, its cases are taken one by one and only the failing ones wait. */
@Component
public class CaseBatches {
    private static final Logger log = LoggerFactory.getLogger(CaseBatches.class);
    private final TransactionTemplate transaction;
    private volatile boolean stopping;

    CaseBatches(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** Work that is under way ends with its batch; another node, or the next start, goes on. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    /**
     * One kind of work on cases.
     *
     * @param due finds the next batch and takes it from other nodes, empty when nothing is left; a case may be named more than once
     * @param work does it, in the same transaction, and sees to it that {@code due} does not find these cases again
     * @param setAside puts a case off that could not be worked, in a transaction of its own
     */
    public record Work(
            Supplier<List<CaseId>> due, Consumer<List<CaseId>> work, BiConsumer<CaseId, RuntimeException> setAside) {}

    /**
     * Works off everything that is due.
     *
     * @return how many entries were found due
     */
    public int workOff(Work work) {
        int total = 0;
        for (int batch = batch(work); batch > 0 && !stopping; batch = batch(work)) {
            total += batch;
        }
        return total;
    }

    private int batch(Work work) {
        try {
            Integer found = transaction.execute(status -> {
                List<CaseId> due = work.due().get();
                if (!due.isEmpty()) {
                    work.work().accept(due.stream().distinct().toList());
                }
                return due.size();
            });
            return found == null ? 0 : found;
        } catch (RuntimeException e) {
            log.warn("a batch failed; its cases are taken one by one: {}", e.toString());
            return oneByOne(work);
        }
    }

    private int oneByOne(Work work) {
        List<CaseId> due = transaction.execute(status -> work.due().get());
        if (due == null) {
            return 0;
        }
        due.stream().distinct().forEach(id -> one(work, id));
        return due.size();
    }

    private void one(Work work, CaseId id) {
        LogContext.onCase(id);
        try {
            transaction.executeWithoutResult(status -> work.work().accept(List.of(id)));
        } catch (RuntimeException e) {
            log.error("case {} could not be worked and is set aside until tomorrow", id, e);
            transaction.executeWithoutResult(status -> work.setAside().accept(id, e));
        }
    }
}
