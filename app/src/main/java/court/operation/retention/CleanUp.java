package court.operation.retention;

import court.audit.AuditLog;
import court.kernel.Leftovers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes each night what has been kept long enough; nodes may do so at the same time. */
@Component
class CleanUp {
    private static final Logger log = LoggerFactory.getLogger(CleanUp.class);
    private static final int BATCH = 500;

    private final List<Leftovers> kinds;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Clock clock;
    private volatile boolean stopping;

    CleanUp(List<Leftovers> kinds, TransactionTemplate transaction, AuditLog audit, Clock clock) {
        this.kinds = kinds;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    /** Removes everything that is old enough, and says how many of each kind. */
    @Scheduled(cron = "${court.operation.clean-up:0 30 3 * * *}", zone = "Asia/Shanghai")
    Map<String, Integer> run() {
        Map<String, Integer> removed = new TreeMap<>();
        for (Leftovers kind : kinds) {
            int count = run(kind);
            if (count > 0) {
                removed.put(kind.name(), count);
            }
        }
        if (!removed.isEmpty()) {
            transaction.executeWithoutResult(
                    status -> audit.record("operation.cleaned-up", "platform", "retention", removed));
            log.info("kept long enough and removed: {}", removed);
        }
        return removed;
    }

    private int run(Leftovers kind) {
        Instant olderThan = clock.instant().minus(kind.keep());
        int total = 0;
        int batch = BATCH;
        while (batch == BATCH && !stopping) {
            Integer removed = transaction.execute(status -> kind.remove(olderThan, BATCH));
            batch = removed == null ? 0 : removed;
            total += batch;
        }
        return total;
    }
}
