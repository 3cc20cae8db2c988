package court.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.bpmn.ModelFile;
import court.bpmn.ModelOutline;
import court.bpmn.ModelReader;
import court.bpmn.ShippedModels;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.process.db.ModelMapper;
import court.process.db.ModelRow;
import court.process.engine.Definitions;
import court.process.engine.Engine;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Models in their versions: draft, check, approve by a second designer, activate. Running cases keep theirs. */
@Service
public class ProcessModels {
    private static final String SHIPPED = "SHIPPED";

    private final ModelMapper mapper;
    private final ModelGate gate;
    private final Engine engine;
    private final Definitions definitions;
    private final ModelTitles titles;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    ProcessModels(
            ModelMapper mapper,
            ModelGate gate,
            Engine engine,
            Definitions definitions,
            ModelTitles titles,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.mapper = mapper;
        this.gate = gate;
        this.engine = engine;
        this.definitions = definitions;
        this.titles = titles;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Takes models as drafts; a draft that passes the check is CHECKED, another keeps its problems. */
    @Transactional
    public List<ModelRow> draft(List<ModelFile> files, String note) {
        return files.stream()
                .map(file -> titles.read(store(file, files, "UPLOAD", note)))
                .toList();
    }

    private ModelRow store(ModelFile file, List<ModelFile> together, String origin, String note) {
        ModelGate.Verdict verdict = gate.check(file, together);
        ModelRow row = new ModelRow(
                Ids.next(),
                verdict.processId(),
                verdict.name(),
                Sha256.of(file.bytes()),
                origin,
                verdict.passed() ? "CHECKED" : "DRAFT",
                json.valueToTree(verdict.problems()),
                note,
                AuditLog.actor(),
                clock.instant(),
                null,
                null,
                null,
                null);
        mapper.insert(row, file.bytes());
        audit.record("process.model-drafted", "process-model", row.id(), Map.of("process", row.processId()));
        return row;
    }

    public ModelRow get(UUID id) {
        ModelRow row = mapper.byId(id);
        if (row == null) {
            throw Refused.notFound("process.no-such-model", id);
        }
        return titles.read(row);
    }

    /** Models in every version, newest first. */
    public Page<ModelRow> page(@Nullable String processId, @Nullable String after, int limit) {
        String[] key = after == null ? new String[0] : after.split("_", -1);
        if (after != null && key.length != 2) {
            throw Refused.malformed("kernel.bad-parameter", "after");
        }
        Instant at = key.length == 2 ? instant(key[0]) : null;
        UUID id = key.length == 2 ? Ids.parse(key[1]) : null;
        return Page.of(mapper.page(processId, at, id, limit + 1), limit, row -> row.createdAt() + "_" + row.id())
                .map(titles::read);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.malformed("kernel.bad-parameter", "after");
        }
    }

    /** How many cases run on any version of a process. */
    public long running(String processId) {
        return mapper.running(processId);
    }

    public byte[] content(UUID id) {
        get(id);
        return Objects.requireNonNull(mapper.content(id)).content();
    }

    /** A second designer approves; the author never does. */
    @Transactional
    public ModelRow approve(UUID id) {
        ModelRow row = get(id);
        String approver = AuditLog.actor();
        if (row.author().equals(approver)) {
            throw Refused.forbidden("process.same-designer");
        }
        if (mapper.approve(id, approver, clock.instant()) == 0) {
            throw "DRAFT".equals(row.status())
                    ? Refused.because("process.has-problems")
                    : Refused.conflict("process.not-waiting-for-approval", row.status());
        }
        audit.record("process.model-approved", "process-model", id, Map.of("process", row.processId()));
        return get(id);
    }

    /** Puts an approved model, or a retired one again, in force for new cases. */
    @Transactional
    public ModelRow activate(UUID id) {
        ModelRow row = get(id);
        if (!List.of("APPROVED", "RETIRED").contains(row.status())) {
            throw Refused.conflict("process.not-approved", row.status());
        }
        mapper.lockModels();
        gate.demand(new ModelFile(row.processId() + ".bpmn", content(id)));
        putInForce(row);
        deployActive();
        return get(id);
    }

    private void putInForce(ModelRow row) {
        mapper.retireActive(row.processId(), clock.instant());
        mapper.activate(row.id(), clock.instant());
        audit.record("process.model-activated", "process-model", row.id(), Map.of("process", row.processId()));
    }

    /** Brings in the models that this version of the platform ships, unless designers have put their own in force. */
    @Transactional
    public void installShipped() {
        mapper.lockModels();
        boolean changed = false;
        List<ModelFile> shipped = ShippedModels.all();
        for (ModelFile file : shipped) {
            changed |= install(file, shipped);
        }
        if (changed || mapper.currentDefinitions().isEmpty()) {
            deployActive();
        }
    }

    private boolean install(ModelFile file, List<ModelFile> together) {
        ModelRow known = mapper.lastShipped(file.processId());
        if (known != null && known.sha256().equals(Sha256.of(file.bytes()))) {
            return false;
        }
        ModelRow active = mapper.active(file.processId());
        ModelRow shipped = store(file, together, SHIPPED, "");
        if (!"CHECKED".equals(shipped.status())) {
            throw new IllegalStateException("shipped model " + file.path() + ": " + shipped.problems());
        }
        if (active == null || active.origin().equals(SHIPPED)) {
            putInForce(shipped);
            return true;
        }
        return false;
    }

    /** All active models go to the engine as one set, so that a model and those it calls stay together. */
    private void deployActive() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        Map<String, UUID> models = new LinkedHashMap<>();
        for (ModelRow row : mapper.allActive()) {
            contents.put(row.processId(), content(row.id()));
            models.put(row.processId(), row.id());
        }
        Engine.Deployed deployed = engine.deploy("tianping", contents);
        mapper.outdateDefinitions();
        deployed.definitionByProcess().forEach((process, definition) -> {
            ModelOutline outline = ModelReader.read(Objects.requireNonNull(contents.get(process)));
            definitions.learn(definition, outline);
            mapper.insertDefinition(
                    definition,
                    deployed.deploymentId(),
                    process,
                    Objects.requireNonNull(models.get(process)),
                    clock.instant());
        });
    }
}
