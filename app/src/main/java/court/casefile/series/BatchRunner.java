package court.casefile.series;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.casefile.series.db.BatchMapper;
import court.casefile.series.db.BatchRow;
import court.casefile.series.db.ItemRow;
import court.kernel.LogContext;
import court.kernel.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does batches one after the other, beside the requests of people. A case and the mark that it is done are one transaction, so a
 * killed node does none twice and forgets none; what it left goes on at the next start.
 */
@Component
class BatchRunner implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(BatchRunner.class);
    private static final long PAUSE_SECONDS = 10;

    private final BatchMapper mapper;
    private final BatchWork work;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;
    private volatile boolean stopping;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "batches");
        thread.setDaemon(true);
        return thread;
    });

    BatchRunner(
            BatchMapper mapper,
            BatchWork work,
            TransactionTemplate transaction,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.mapper = mapper;
        this.work = work;
        this.transaction = transaction;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void begin(BatchQueue.Waiting waiting) {
        worker.execute(() -> run(waiting.batch()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUpWhatWasLeft() {
        mapper.running().forEach(batch -> worker.execute(() -> run(batch)));
    }

    /** Does a batch on this thread, in the name of who has ordered it. */
    void run(UUID id) {
        BatchRow batch = mapper.byId(id);
        if (batch == null || !batch.state().equals("RUNNING")) {
            return;
        }
        LogContext.begin(null);
        LogContext.actor(batch.createdBy());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(batch.createdBy(), null, List.of()));
        try {
            int at = -1;
            Integer next = one(batch, at);
            while (next != null && !stopping) {
                at = next;
                next = one(batch, at);
            }
            if (!stopping) {
                end(batch);
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("batch {} waits for the database", id, e);
            worker.schedule(() -> run(id), PAUSE_SECONDS, TimeUnit.SECONDS);
        } finally {
            SecurityContextHolder.clearContext();
            LogContext.end();
        }
    }

    /** The place of the case that was dealt with, null when none waits any more. */
    private @Nullable Integer one(BatchRow batch, int after) {
        AtomicReference<ItemRow> taken = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> {
                ItemRow item = mapper.next(batch.id(), after);
                if (item != null) {
                    taken.set(item);
                    BatchWork.Result result = work.perform(batch, item);
                    mapper.done(batch.id(), item.position(), result.caseId(), result.documents(), clock.instant());
                }
            });
        } catch (Refused why) {
            refuse(batch, taken.get(), why.code(), why.args());
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("a case of batch {} failed for a reason of ours", batch.id(), e);
            refuse(batch, taken.get(), "casefile.batch-failed", List.of());
        }
        return taken.get() == null ? null : Integer.valueOf(taken.get().position());
    }

    private void refuse(BatchRow batch, ItemRow item, String code, List<Object> args) {
        transaction.executeWithoutResult(status -> mapper.refused(
                batch.id(),
                item.position(),
                code,
                json.valueToTree(args.stream().map(String::valueOf).toList()),
                clock.instant()));
    }

    private void end(BatchRow batch) {
        transaction.executeWithoutResult(status -> {
            if (mapper.end(batch.id(), clock.instant()) > 0) {
                audit.record("casefile.batch-ended", "batch", batch.id(), Map.of("what", batch.what()));
            }
        });
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        if (!worker.awaitTermination(20, TimeUnit.SECONDS)) {
            log.warn("a batch did not stop in time; it goes on at the next start");
        }
    }
}
