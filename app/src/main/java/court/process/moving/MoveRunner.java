package court.process.moving;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.process.db.MoveCaseRow;
import court.process.db.MoveMapper;
import court.process.db.MoveRow;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Does moves case by case, beside the work of people; what a killed node has left another one takes over. */
@Component
class MoveRunner {
    private static final Logger log = LoggerFactory.getLogger(MoveRunner.class);
    private static final int BATCH = 50;

    private final MoveMapper mapper;
    private final CaseMove caseMove;
    private final Worker worker;
    private final MovingSettings settings;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    MoveRunner(
            MoveMapper mapper,
            CaseMove caseMove,
            Worker worker,
            MovingSettings settings,
            TransactionTemplate transaction,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.mapper = mapper;
        this.caseMove = caseMove;
        this.worker = worker;
        this.settings = settings;
        this.transaction = transaction;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    CompletableFuture<Void> queue(MoveRow job) {
        return worker.queue(job.requestedBy(), () -> run(job.id()));
    }

    @Scheduled(fixedDelayString = "${court.process.moving.look-every:10s}")
    void takeUpWhatWasLeft() {
        for (UUID id : mapper.takeOver(worker.node(), settings.silence().toSeconds())) {
            MoveRow job = mapper.byId(id);
            if (job != null) {
                log.info("move {} goes on here after {} of {} cases", id, job.done(), job.total());
                queue(job);
            }
        }
    }

    private void run(UUID id) {
        MoveRow job = mapper.byId(id);
        if (job == null || !job.state().equals("RUNNING")) {
            return;
        }
        try {
            work(job);
            end(job, "DONE", null);
        } catch (Breath.Stopped e) {
            log.info("move {} has stopped here", id);
        } catch (DataAccessException | TransactionException e) {
            log.warn("move {} waits for the database; it is taken up again", id, e);
        } catch (RuntimeException e) {
            log.error("move {} failed for a reason of ours", id, e);
            end(job, "FAILED", "process.move-failed");
        }
    }

    private void work(MoveRow job) {
        MoveTarget target = MoveTarget.of(mapper.deployed(job.deploymentId()), instructions(job));
        List<MoveCaseRow> batch;
        do {
            if (mapper.beat(job.id(), worker.node()) == 0) {
                throw new Breath.Stopped();
            }
            batch = mapper.pending(job.id(), BATCH);
            for (MoveCaseRow row : batch) {
                long began = System.nanoTime();
                caseMove.take(job, target, row);
                worker.breath().after(System.nanoTime() - began);
            }
        } while (!batch.isEmpty());
    }

    private List<Instruction> instructions(MoveRow job) {
        return json.convertValue(job.instructions(), new TypeReference<>() {});
    }

    /** Ends a move; false when it has ended before. */
    boolean end(MoveRow job, String state, @Nullable String message) {
        boolean ended = Boolean.TRUE.equals(transaction.execute(status -> {
            if (mapper.end(job.id(), state, message, clock.instant()) == 0) {
                return false;
            }
            audit.record(
                    "process.move-ended",
                    "process-move",
                    job.id(),
                    Map.of("model", job.modelId(), "kind", job.kind(), "state", state));
            return true;
        }));
        log.info("move {} to model {} is {}", job.id(), job.modelId(), state);
        return ended;
    }
}
