package court.process;

import court.bpmn.EnglishModel;
import court.kernel.CaseId;
import court.kernel.Refused;
import court.process.db.FlowMapper;
import court.process.db.ModelMapper;
import court.process.db.TraceRow;
import court.process.engine.Definitions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The ways of a case through its models, as the legal record and the engine tell them. */
@Service
public class CaseWays {
    private final FlowMapper mapper;
    private final ModelMapper models;
    private final Definitions definitions;
    private final ModelTitles titles;

    CaseWays(FlowMapper mapper, ModelMapper models, Definitions definitions, ModelTitles titles) {
        this.mapper = mapper;
        this.models = models;
        this.definitions = definitions;
        this.titles = titles;
    }

    /**
     * One way through one model.
     *
     * @param resting elements where it rests now
     */
    public record Instance(
            String id,
            String process,
            String name,
            String versionTag,
            Instant startedAt,
            boolean ended,
            List<String> resting) {}

    /** An activity that was passed, by which deed and whom. */
    public record Passed(
            String instance,
            String element,
            String name,
            String kind,
            @Nullable UUID deed,
            Instant at,
            String actor) {}

    /** Every instance of a case, called ones too, in the order in which they began. */
    public List<Instance> instances(CaseId caseId) {
        List<TraceRow> trace = mapper.trace(caseId);
        Map<String, List<TraceRow>> byInstance = trace.stream().collect(Collectors.groupingBy(TraceRow::instanceId));
        Map<String, List<String>> resting = new TreeMap<>();
        mapper.waits(caseId.toString())
                .forEach(w -> resting.computeIfAbsent(w.instanceId(), key -> new ArrayList<>())
                        .add(w.element()));
        mapper.calls(caseId.toString())
                .forEach(call -> resting.computeIfAbsent(call.instanceId(), key -> new ArrayList<>())
                        .add(call.element()));
        return byInstance.values().stream()
                .sorted((a, b) -> a.get(0).id().compareTo(b.get(0).id()))
                .map(rows -> instance(rows.get(0), rows.get(rows.size() - 1), resting))
                .toList();
    }

    /** An instance that was moved is told by the model that it follows now. */
    private Instance instance(TraceRow first, TraceRow last, Map<String, List<String>> resting) {
        var outline = definitions.outline(last.definitionId());
        List<String> rests = resting.getOrDefault(first.instanceId(), List.of());
        return new Instance(
                first.instanceId(),
                outline.processId(),
                titles.process(outline),
                outline.versionTag(),
                first.at(),
                rests.isEmpty(),
                rests);
    }

    public List<Passed> passed(CaseId caseId) {
        return mapper.trace(caseId).stream()
                .map(t -> new Passed(
                        t.instanceId(),
                        t.element(),
                        titles.element(t.definitionId(), t.element(), t.name()),
                        t.kind(),
                        t.deedId(),
                        t.at(),
                        t.actor()))
                .toList();
    }

    /** The model that an instance of this case follows, drawn in the language of its reader. */
    public byte[] model(CaseId caseId, String instanceId) {
        TraceRow row = mapper.trace(caseId).stream()
                .filter(t -> t.instanceId().equals(instanceId))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refused.notFound("process.no-such-instance", instanceId));
        byte[] model = Objects.requireNonNull(models.contentOfDefinition(row.definitionId()))
                .content();
        return titles.english() ? EnglishModel.of(model) : model;
    }
}
