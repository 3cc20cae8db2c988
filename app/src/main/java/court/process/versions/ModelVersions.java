package court.process.versions;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.bpmn.ModelOutline;
import court.bpmn.ModelReader;
import court.bpmn.UnreadableModel;
import court.kernel.Page;
import court.kernel.Refused;
import court.process.ProcessModels;
import court.process.db.ModelMapper;
import court.process.db.ModelRow;
import court.process.db.VersionMapper;
import court.process.db.VersionMapper.EventRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Versions beside each other: what differs, who calls whom, what happened to them, and all of them in an archive. */
@Service
public class ModelVersions {
    private final ProcessModels models;
    private final ModelMapper mapper;
    private final VersionMapper versions;
    private final ObjectMapper json;
    private final Clock clock;

    ModelVersions(ProcessModels models, ModelMapper mapper, VersionMapper versions, ObjectMapper json, Clock clock) {
        this.models = models;
        this.mapper = mapper;
        this.versions = versions;
        this.json = json;
        this.clock = clock;
    }

    /** A call from an active model, or to one; null model where no version of it is in force. */
    public record Call(
            String element,
            String processId,
            String name,
            @Nullable UUID model) {}

    /** Who calls a version's process, and whom the version calls. */
    public record Calls(List<Call> calledBy, List<Call> calls) {}

    /** What a version changes. */
    public record Changes(UUID before, UUID after, List<Comparison.Change> changes) {}

    /** An entry of the manifest of an archive. */
    public record Exported(
            String file,
            String processId,
            String name,
            String sha256,
            UUID model,
            String author,
            @Nullable String approver,
            @Nullable Instant activatedAt) {}

    /** What lies in an archive. */
    public record Manifest(Instant exportedAt, List<Exported> models) {}

    /** @param against another version of the same process; none = the one in force */
    public Changes changes(UUID id, @Nullable UUID against) {
        ModelRow after = models.get(id);
        ModelRow before = against == null ? mapper.active(after.processId()) : models.get(against);
        if (before == null || !before.processId().equals(after.processId())) {
            throw Refused.conflict("process.nothing-to-compare", after.processId());
        }
        return new Changes(before.id(), after.id(), Comparison.between(outline(before), outline(after)));
    }

    public Calls calls(UUID id) {
        ModelRow row = models.get(id);
        List<Call> calledBy = new ArrayList<>();
        for (ModelRow caller : mapper.allActive()) {
            outline(caller).elements().stream()
                    .filter(element -> row.processId().equals(element.calledModel()))
                    .forEach(element -> calledBy.add(new Call(
                            element.id(),
                            caller.processId(),
                            models.get(caller.id()).name(),
                            caller.id())));
        }
        return new Calls(calledBy, called(outline(row)));
    }

    private List<Call> called(ModelOutline outline) {
        return outline.elements().stream()
                .filter(element -> element.calledModel() != null)
                .map(element -> {
                    String process = Objects.requireNonNull(element.calledModel());
                    ModelRow active = mapper.active(process);
                    return new Call(
                            element.id(),
                            process,
                            active == null ? process : models.get(active.id()).name(),
                            active == null ? null : active.id());
                })
                .toList();
    }

    public Page<EventRow> history(UUID id, @Nullable UUID after, int limit) {
        return Page.of(
                versions.events(models.get(id).id(), after, limit + 1),
                limit,
                row -> row.id().toString());
    }

    /** Every model in force, with a manifest. */
    public byte[] archive() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Exported> listed = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ModelRow row : mapper.allActive()) {
                Exported entry = exported(row);
                listed.add(entry);
                zip.putNextEntry(new ZipEntry(entry.file()));
                zip.write(models.content(row.id()));
            }
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(new Manifest(clock.instant(), listed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Exported exported(ModelRow row) {
        return new Exported(
                row.processId() + ".bpmn",
                row.processId(),
                row.name(),
                row.sha256(),
                row.id(),
                row.author(),
                row.approver(),
                row.activatedAt());
    }

    private ModelOutline outline(ModelRow row) {
        try {
            return ModelReader.read(models.content(row.id()));
        } catch (UnreadableModel e) {
            throw Refused.because("process.unreadable", row.processId(), e.line());
        }
    }
}
