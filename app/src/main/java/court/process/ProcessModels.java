package court.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.bpmn.ModelFile;
import court.bpmn.ShippedModels;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.PageKey;
import court.kernel.Refused;
import court.kernel.Sha256;
import court.process.db.ModelMapper;
import court.process.db.ModelRow;
import court.process.db.VersionMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Models in their versions: draft, check, approve by a second designer, activate. Running cases keep theirs. */
@Service
public class ProcessModels {
    private static final String SHIPPED = "SHIPPED";

    private final ModelMapper mapper;
    private final ModelGate gate;
    private final ModelDeployment deployment;
    private final VersionMapper versions;
    private final ModelTitles titles;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    ProcessModels(
            ModelMapper mapper,
            ModelGate gate,
            ModelDeployment deployment,
            VersionMapper versions,
            ModelTitles titles,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.mapper = mapper;
        this.gate = gate;
        this.deployment = deployment;
        this.versions = versions;
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
                Sha256.hex(file.bytes()),
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
        told("process.model-drafted", row);
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
        PageKey key = PageKey.parse(after);
        Instant at = key == null ? null : key.instant();
        UUID id = key == null ? null : key.id();
        return Page.of(mapper.page(processId, at, id, limit + 1), limit, row -> PageKey.of(row.createdAt(), row.id()))
                .map(titles::read);
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
        told("process.model-approved", row);
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
        deployment.deployActive();
        return get(id);
    }

    private void putInForce(ModelRow row) {
        mapper.retireActive(row.processId(), clock.instant());
        mapper.activate(row.id(), clock.instant());
        told("process.model-activated", row);
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
            deployment.deployActive();
        }
    }

    private boolean install(ModelFile file, List<ModelFile> together) {
        ModelRow known = mapper.lastShipped(file.processId());
        if (known != null && known.sha256().equals(Sha256.hex(file.bytes()))) {
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

    /** Takes a model out of force without a successor, where no model in force calls it. */
    @Transactional
    public ModelRow retire(UUID id) {
        ModelRow row = get(id);
        if (!row.status().equals("ACTIVE")) {
            throw Refused.conflict("process.not-in-force", row.processId());
        }
        mapper.lockModels();
        String callers = mapper.allActive().stream()
                .filter(other -> deployment.calls(other.id(), row.processId()))
                .map(ModelRow::processId)
                .collect(Collectors.joining(" "));
        if (!callers.isEmpty()) {
            throw Refused.conflict("process.called-by", callers);
        }
        mapper.retireActive(row.processId(), clock.instant());
        told("process.model-retired", row);
        deployment.deployActive();
        return get(id);
    }

    /** What became of a file of the followed folder. */
    public record Taken(String path, boolean passed, JsonNode problems) {}

    /** Puts files in force that pass every gate but the second designer; a set is taken as a whole or not at all. */
    @Transactional
    public List<Taken> takeIn(List<ModelFile> files, String directory) {
        mapper.lockModels();
        List<Taken> checked = files.stream().map(file -> checked(file, files)).toList();
        if (checked.stream().allMatch(Taken::passed)) {
            files.forEach(file -> putInForce(store(file, files, "FOLDER", directory)));
            deployment.deployActive();
        }
        return checked;
    }

    private Taken checked(ModelFile file, List<ModelFile> together) {
        ModelGate.Verdict verdict = gate.check(file, together);
        return new Taken(file.path(), verdict.passed(), json.valueToTree(verdict.problems()));
    }

    /** Takes models as drafts from Camunda Modeler; what it sends again unchanged stays the draft that it was. */
    @Transactional
    public List<ModelRow> fromModeler(List<ModelFile> files, String note, boolean changedOnly) {
        return files.stream()
                .map(file -> {
                    ModelRow same = changedOnly ? mapper.sameBytes(file.processId(), Sha256.hex(file.bytes())) : null;
                    return titles.read(same == null ? store(file, files, "MODELER", note) : same);
                })
                .toList();
    }

    /** Makes a version callable for one court, with the models in force that it calls. */
    @Transactional
    public String deployBound(UUID id) {
        mapper.lockModels();
        return deployment.deployBound(get(id));
    }

    private void told(String what, ModelRow row) {
        audit.record(what, "process-model", row.id(), Map.of("process", row.processId()));
        versions.event(Ids.next(), row.id(), what, AuditLog.actor(), clock.instant());
    }
}
