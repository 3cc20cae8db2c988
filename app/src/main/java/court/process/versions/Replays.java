package court.process.versions;

import court.audit.AuditLog;
import court.bpmn.ModelOutline;
import court.bpmn.ModelReader;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.process.ProcessModels;
import court.process.db.DeployedRow;
import court.process.db.ModelRow;
import court.process.db.ReplayMapper;
import court.process.db.ReplayMapper.ReplayCaseRow;
import court.process.db.ReplayMapper.ReplayRow;
import court.process.moving.Breath;
import court.process.moving.Callers;
import court.process.moving.MovingSettings;
import court.process.moving.Worker;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries a draft by walking it through what was recorded of late: where would running cases rest, and where do they rest? */
@Service
public class Replays {
    private static final Logger log = LoggerFactory.getLogger(Replays.class);

    private final ReplayMapper mapper;
    private final ReplayBatch batches;
    private final ProcessModels models;
    private final Callers callers;
    private final Worker worker;
    private final MovingSettings settings;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Clock clock;

    Replays(
            ReplayMapper mapper,
            ReplayBatch batches,
            ProcessModels models,
            Callers callers,
            Worker worker,
            MovingSettings settings,
            TransactionTemplate transaction,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.batches = batches;
        this.models = models;
        this.callers = callers;
        this.worker = worker;
        this.settings = settings;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts a replay and waits a little for its end. */
    public ReplayRow start(UUID model, int days) {
        ModelRow row = models.get(model);
        if (row.status().equals("DRAFT")) {
            throw Refused.because("process.has-problems");
        }
        List<String> definitions = definitions(row);
        UUID id = Ids.next();
        try {
            transaction.executeWithoutResult(status -> {
                mapper.insert(
                        new ReplayRow(
                                id,
                                model,
                                days,
                                "RUNNING",
                                AuditLog.actor(),
                                clock.instant().truncatedTo(ChronoUnit.MICROS),
                                null,
                                null,
                                definitions.isEmpty() ? 0 : mapper.open(definitions),
                                0,
                                null,
                                0,
                                0),
                        worker.node());
                audit.record("process.replay-started", "process-replay", id, Map.of("model", model, "days", days));
            });
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("process.replay-running");
        }
        worker.await(worker.queue(AuditLog.actor(), () -> run(id)), settings.await());
        return get(id);
    }

    private List<String> definitions(ModelRow model) {
        return callers.of(model.processId()).stream()
                .map(DeployedRow::definitionId)
                .toList();
    }

    public ReplayRow get(UUID id) {
        ReplayRow row = mapper.byId(id);
        if (row == null) {
            throw Refused.notFound("process.no-such-replay", id);
        }
        return row;
    }

    public Page<ReplayRow> page(UUID model, @Nullable UUID after, int limit) {
        return Page.of(
                mapper.page(models.get(model).id(), after, limit + 1),
                limit,
                row -> row.id().toString());
    }

    /** Cases that were walked, or those alone that would rest elsewhere, or as they do. */
    public Page<ReplayCaseRow> cases(UUID id, @Nullable Boolean same, @Nullable String after, int limit) {
        return Page.of(mapper.cases(get(id).id(), same, after, limit + 1), limit, ReplayCaseRow::instanceId);
    }

    public ReplayRow stop(UUID id) {
        get(id);
        if (!end(id, "STOPPED", null)) {
            throw Refused.conflict("process.move-ended");
        }
        return get(id);
    }

    @Scheduled(fixedDelayString = "${court.process.moving.look-every:10s}")
    void takeUpWhatWasLeft() {
        for (UUID id : mapper.takeOver(worker.node(), settings.silence().toSeconds())) {
            log.info("replay {} goes on here", id);
            worker.queue(get(id).requestedBy(), () -> run(id));
        }
    }

    private void run(UUID id) {
        ReplayRow job = mapper.byId(id);
        if (job == null || !job.state().equals("RUNNING")) {
            return;
        }
        try {
            ModelRow model = models.get(job.modelId());
            batches.through(job, definitions(model), outlines(model));
            end(id, "DONE", null);
        } catch (Breath.Stopped e) {
            log.info("replay {} has stopped here", id);
        } catch (DataAccessException | TransactionException e) {
            log.warn("replay {} waits for the database; it is taken up again", id, e);
        } catch (RuntimeException e) {
            log.error("replay {} failed for a reason of ours", id, e);
            end(id, "FAILED", "process.replay-failed");
        }
    }

    /** The models in force, and the draft in the place of its own. */
    private Map<String, ModelOutline> outlines(ModelRow draft) {
        Map<String, ModelOutline> outlines = new HashMap<>(callers.now());
        outlines.put(draft.processId(), ModelReader.read(models.content(draft.id())));
        return outlines;
    }

    private boolean end(UUID id, String state, @Nullable String message) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (mapper.end(id, state, message, clock.instant()) == 0) {
                return false;
            }
            audit.record("process.replay-ended", "process-replay", id, Map.of("state", state));
            return true;
        }));
    }
}
