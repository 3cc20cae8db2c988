package court.process.moving;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.process.ProcessModels;
import court.process.db.DeployedRow;
import court.process.db.ModelRow;
import court.process.db.MoveCaseRow;
import court.process.db.MoveGroupRow;
import court.process.db.MoveMapper;
import court.process.db.MoveRow;
import court.process.engine.Definitions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves running cases to the version in force of a model, after a dry run over every one of them. */
@Service
public class Moves {
    private static final String DRY = "DRY";

    private final MoveMapper mapper;
    private final MoveRunner runner;
    private final ProcessModels models;
    private final Callers callers;
    private final Definitions definitions;
    private final Worker worker;
    private final MovingSettings settings;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    Moves(
            MoveMapper mapper,
            MoveRunner runner,
            ProcessModels models,
            Callers callers,
            Definitions definitions,
            Worker worker,
            MovingSettings settings,
            TransactionTemplate transaction,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.mapper = mapper;
        this.runner = runner;
        this.models = models;
        this.callers = callers;
        this.definitions = definitions;
        this.worker = worker;
        this.settings = settings;
        this.transaction = transaction;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Finds out what a move would come to, case by case, and waits a little for the end. */
    public MoveRow preview(UUID model, List<Instruction> instructions) {
        return start(inForce(model), DRY, instructions);
    }

    /** Moves them; only after a dry run with the same instructions. */
    public MoveRow migrate(UUID model, @Nullable List<Instruction> instructions) {
        ModelRow row = inForce(model);
        MoveRow dry = mapper.latest(model, mapper.currentDeployment(), DRY);
        if (dry == null || !dry.state().equals("DONE")) {
            throw Refused.conflict("process.move-not-previewed");
        }
        List<Instruction> wanted = instructions == null ? instructionsOf(dry) : instructions;
        if (!Set.copyOf(wanted).equals(Set.copyOf(instructionsOf(dry)))) {
            throw Refused.conflict("process.move-not-previewed");
        }
        return start(row, "REAL", wanted);
    }

    private ModelRow inForce(UUID model) {
        ModelRow row = models.get(model);
        if (!row.status().equals("ACTIVE")) {
            throw Refused.conflict("process.move-not-active", row.status());
        }
        return row;
    }

    private MoveRow start(ModelRow model, String kind, List<Instruction> instructions) {
        UUID id = Ids.next();
        String deployment = mapper.currentDeployment();
        check(deployment, instructions);
        try {
            transaction.executeWithoutResult(status -> insert(id, model, deployment, kind, instructions));
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("process.move-running");
        }
        worker.await(runner.queue(get(id)), settings.await());
        return get(id);
    }

    private void insert(UUID id, ModelRow model, String deployment, String kind, List<Instruction> instructions) {
        mapper.insert(
                new MoveRow(
                        id,
                        model.id(),
                        model.processId(),
                        deployment,
                        kind,
                        "RUNNING",
                        json.valueToTree(instructions),
                        AuditLog.actor(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        null,
                        null,
                        0,
                        0,
                        0,
                        0,
                        0),
                worker.node());
        List<String> old = callers.of(model.processId()).stream()
                .filter(row -> !row.deploymentId().equals(deployment))
                .map(DeployedRow::definitionId)
                .toList();
        if (!old.isEmpty()) {
            mapper.addCases(id, old);
        }
        mapper.count(id);
        audit.record(
                "process.move-started",
                "process-move",
                id,
                Map.of("model", model.id(), "kind", kind, "instructions", instructions.toString()));
    }

    /** Instructions name elements of the new version; whether an old one bears them only its cases tell. */
    private void check(String deployment, List<Instruction> instructions) {
        Map<String, DeployedRow> now = mapper.deployed(deployment).stream()
                .collect(Collectors.toMap(DeployedRow::processId, Function.identity()));
        Set<String> seen = new HashSet<>();
        for (Instruction instruction : instructions) {
            DeployedRow target = now.get(instruction.process());
            boolean known = target != null
                    && definitions
                            .outline(target.definitionId())
                            .element(instruction.to())
                            .isPresent();
            if (!known) {
                throw Refused.malformed("process.move-no-such-element", instruction.process(), instruction.to());
            }
            if (!seen.add(instruction.process() + "/" + instruction.from())) {
                throw Refused.malformed("process.move-told-twice", instruction.from());
            }
        }
    }

    public List<Instruction> instructionsOf(MoveRow row) {
        return List.of(json.convertValue(row.instructions(), Instruction[].class));
    }

    public MoveRow get(UUID id) {
        MoveRow row = mapper.byId(id);
        if (row == null) {
            throw Refused.notFound("process.no-such-move", id);
        }
        return row;
    }

    /** Dry runs and moves to a version, newest first. */
    public Page<MoveRow> page(UUID model, @Nullable UUID after, int limit) {
        return Page.of(
                mapper.page(models.get(model).id(), after, limit + 1),
                limit,
                row -> row.id().toString());
    }

    /** What became of the cases, by the place where they rested. */
    public Page<MoveGroupRow> groups(UUID id, @Nullable Integer after, int limit) {
        int from = after == null ? 0 : after;
        return Page.of(mapper.groups(get(id).id(), from, limit + 1), limit, row -> String.valueOf(from + limit));
    }

    public Page<MoveCaseRow> cases(UUID id, Wanted wanted, @Nullable String after, int limit) {
        return Page.of(
                mapper.cases(get(id).id(), wanted.outcome(), wanted.place(), wanted.reason(), after, limit + 1),
                limit,
                MoveCaseRow::instanceId);
    }

    /** Which cases of a move are asked for; nulls ask for all. */
    public record Wanted(
            @Nullable String outcome,
            @Nullable String place,
            @Nullable String reason) {}

    /** The case under way is finished; the others stay where they are. */
    public MoveRow stop(UUID id) {
        if (!runner.end(get(id), "STOPPED", null)) {
            throw Refused.conflict("process.move-ended");
        }
        return get(id);
    }

    /** Goes on with a move that was stopped, and takes those again that could not be moved. */
    public MoveRow resume(UUID id) {
        MoveRow row = get(id);
        try {
            transaction.executeWithoutResult(status -> {
                mapper.failedAgain(id);
                if (mapper.goOn(id, worker.node()) == 0) {
                    throw Refused.conflict("process.move-running");
                }
                audit.record("process.move-resumed", "process-move", id, Map.of("model", row.modelId()));
            });
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("process.move-running");
        }
        worker.await(runner.queue(row), settings.await());
        return get(id);
    }
}
