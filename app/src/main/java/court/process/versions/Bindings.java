package court.process.versions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import court.audit.AuditLog;
import court.identity.Courts;
import court.kernel.CourtId;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.process.ProcessModels;
import court.process.db.ModelMapper;
import court.process.db.ModelRow;
import court.process.db.VersionMapper;
import court.process.db.VersionMapper.BindingRow;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In one court and from one day on, a called model is another version, or another model: one designer asks, another approves. */
@Service
public class Bindings {
    private final VersionMapper mapper;
    private final ModelMapper modelMapper;
    private final ProcessModels models;
    private final Courts courts;
    private final AuditLog audit;
    private final Clock clock;

    Bindings(
            VersionMapper mapper,
            ModelMapper modelMapper,
            ProcessModels models,
            Courts courts,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.modelMapper = modelMapper;
        this.models = models;
        this.courts = courts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is bound, with the names of the court and of the model that it gets. */
    public record Shown(@JsonUnwrapped BindingRow binding, String courtName, String modelName) {}

    public Page<Shown> page(@Nullable String process, @Nullable UUID after, int limit) {
        return Page.of(
                        mapper.bindings(process, after, limit + 1),
                        limit,
                        row -> row.id().toString())
                .map(row -> new Shown(
                        row,
                        courts.get(row.courtId()).name(),
                        models.get(row.modelId()).name()));
    }

    @Transactional
    public BindingRow ask(String process, CourtId court, LocalDate from, UUID model, String note) {
        if (modelMapper.active(process) == null) {
            throw Refused.because("process.not-in-force", process);
        }
        courts.get(court);
        requireApproved(models.get(model));
        BindingRow row = new BindingRow(
                Ids.next(),
                process,
                court,
                from,
                model,
                note,
                "REQUESTED",
                AuditLog.actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                null,
                null,
                null);
        try {
            mapper.bind(row);
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("process.bound-already");
        }
        audit.record("process.binding-asked", "process-binding", row.id(), told(row));
        return row;
    }

    /** As before any activation: another designer than its author has approved the model. */
    private static void requireApproved(ModelRow model) {
        if (!List.of("APPROVED", "ACTIVE", "RETIRED").contains(model.status())) {
            throw Refused.conflict("process.not-approved", model.status());
        }
    }

    @Transactional
    public BindingRow approve(UUID id) {
        BindingRow row = get(id);
        if (row.author().equals(AuditLog.actor())) {
            throw Refused.forbidden("process.same-designer");
        }
        if (!row.status().equals("REQUESTED")) {
            throw Refused.conflict("process.binding-decided", row.status());
        }
        String definition = models.deployBound(row.modelId());
        if (mapper.approve(id, AuditLog.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS), definition) == 0) {
            throw Refused.conflict("process.binding-decided", row.status());
        }
        audit.record("process.binding-approved", "process-binding", id, told(row));
        return get(id);
    }

    /** From now on the court calls what all call; cases that are inside stay there. */
    @Transactional
    public BindingRow end(UUID id) {
        BindingRow row = get(id);
        if (mapper.end(id, AuditLog.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS)) == 0) {
            throw Refused.conflict("process.binding-decided", row.status());
        }
        audit.record("process.binding-ended", "process-binding", id, told(row));
        return get(id);
    }

    private BindingRow get(UUID id) {
        BindingRow row = mapper.bindingById(id);
        if (row == null) {
            throw Refused.notFound("process.no-such-binding", id);
        }
        return row;
    }

    private static Map<String, ?> told(BindingRow row) {
        return Map.of(
                "process", row.processId(),
                "court", row.courtId(),
                "from", row.fromDay(),
                "model", row.modelId(),
                "note", row.note());
    }
}
