package court.casefile.series;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.casefile.series.db.BatchMapper;
import court.casefile.series.db.BatchRow;
import court.casefile.series.db.ItemRow;
import court.kernel.FieldProblem;
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
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
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
    private static final int BEFORE_ALL = -1;

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

    /** Does a batch on this thread, in the name of who has ordered it. Whatever stops it short of its end, it is taken up again. */
    void run(UUID id) {
        LogContext.begin(null);
        try {
            BatchRow batch = mapper.byId(id);
            if (!stopping && batch != null && batch.state().equals("RUNNING") && !all(batch)) {
                later(id);
            }
        } catch (RuntimeException e) {
            log.warn("batch {} is taken up again later", id, e);
            later(id);
        } finally {
            SecurityContextHolder.clearContext();
            LogContext.end();
        }
    }

    private void later(UUID id) {
        if (!stopping) {
            worker.schedule(() -> run(id), PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Does what waits; false when something of it still waits afterwards. */
    private boolean all(BatchRow batch) {
        LogContext.actor(batch.createdBy());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(batch.createdBy(), null, List.of()));
        Integer at = one(batch, BEFORE_ALL);
        while (at != null && !stopping) {
            at = one(batch, at);
        }
        return !stopping && end(batch);
    }

    /** The place of the case that was dealt with, null when none waits any more. */
    private @Nullable Integer one(BatchRow batch, int after) {
        AtomicReference<@Nullable ItemRow> taken = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> {
                ItemRow item = mapper.next(batch.id(), after);
                if (item != null) {
                    taken.set(item);
                    BatchWork.Result result = work.perform(batch, item);
                    mapper.done(batch.id(), item.position(), result.caseId(), result.documents(), clock.instant());
                }
            });
        } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException why) {
            refuse(batch, taken.get(), why);
        }
        ItemRow item = taken.get();
        return item == null ? null : Integer.valueOf(item.position());
    }

    /** A case that cannot be done is noted with its reason, and the next one is done. */
    private void refuse(BatchRow batch, @Nullable ItemRow item, RuntimeException why) {
        if (item == null) {
            throw why;
        }
        if (why instanceof Refused refused) {
            List<FieldProblem> fields = refused.fieldProblems();
            refuse(batch, item, refused.code(), fields.isEmpty() ? refused.args() : List.<Object>copyOf(fields));
        } else {
            log.error("a case of batch {} failed for a reason of ours", batch.id(), why);
            refuse(batch, item, "casefile.batch-failed", List.of());
        }
    }

    private void refuse(BatchRow batch, ItemRow item, String code, List<Object> args) {
        transaction.executeWithoutResult(status -> mapper.refused(
                batch.id(),
                item.position(),
                code,
                json.valueToTree(args.stream()
                        .map(arg -> arg instanceof FieldProblem ? arg : String.valueOf(arg))
                        .toList()),
                clock.instant()));
    }

    /** False while a case waits that another node had in its hands. */
    private boolean end(BatchRow batch) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean ended = mapper.end(batch.id(), clock.instant()) > 0;
            if (ended) {
                audit.record("casefile.batch-ended", "batch", batch.id(), Map.of("what", batch.what()));
            }
            return ended;
        }));
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
