package court.process.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.kernel.CaseId;
import court.process.RecordedDeeds;
import court.process.RecordedDeeds.Recorded;
import court.process.db.ConformanceMapper;
import court.process.db.FlowMapper;
import court.process.db.RepairRow;
import court.process.db.TraceRow;
import court.process.db.WorkItemMapper;
import court.process.db.WorkItemRow;
import court.process.engine.Definitions;
import court.process.moving.Instruction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares every way of one case with the models that it followed. */
@Component
class CaseJudge {
    private final FlowMapper flow;
    private final WorkItemMapper workItems;
    private final ConformanceMapper mapper;
    private final Definitions definitions;
    private final RecordedDeeds recorded;
    private final OtherHands hands;
    private final ObjectMapper json;

    CaseJudge(
            FlowMapper flow,
            WorkItemMapper workItems,
            ConformanceMapper mapper,
            Definitions definitions,
            RecordedDeeds recorded,
            OtherHands hands,
            ObjectMapper json) {
        this.flow = flow;
        this.workItems = workItems;
        this.mapper = mapper;
        this.definitions = definitions;
        this.recorded = recorded;
        this.hands = hands;
        this.json = json;
    }

    /** What was found, oldest first, with the trace that it was found in. */
    record Judgement(List<List<TraceRow>> instances, List<Finding> findings) {}

    Judgement of(CaseId caseId) {
        List<List<TraceRow>> instances = List.copyOf(flow.trace(caseId).stream()
                .collect(Collectors.groupingBy(TraceRow::instanceId, LinkedHashMap::new, Collectors.toList()))
                .values());
        if (instances.isEmpty()) {
            return new Judgement(List.of(), List.of());
        }
        List<Recorded> deeds = recorded.of(List.of(caseId)).getOrDefault(caseId, List.of());
        Map<UUID, Recorded> byId = deeds.stream().collect(Collectors.toMap(Recorded::id, Function.identity()));
        List<RepairRow> repairs = mapper.repairs(caseId);
        Map<String, Map<String, String>> instead = instead(caseId);
        List<Finding> findings = new ArrayList<>();
        for (List<TraceRow> rows : instances) {
            List<RepairRow> own = repairs.stream()
                    .filter(repair -> repair.instanceId().equals(rows.get(0).instanceId()))
                    .toList();
            String process = definitions.outline(rows.get(0).definitionId()).processId();
            findings.addAll(new InstanceTrace(rows, definitions, byId, own, instead.getOrDefault(process, Map.of()))
                    .findings());
        }
        List<WorkItemRow> items = workItems.allOf(caseId);
        findings.addAll(hands.of(instances, items, byId));
        findings.addAll(LateDeeds.of(instances, items, deeds));
        findings.sort(Comparator.comparing(Finding::at));
        return new Judgement(instances, findings);
    }

    /** By process: which element took the place of which in the moves that the case went through. */
    private Map<String, Map<String, String>> instead(CaseId caseId) {
        Map<String, Map<String, String>> instead = new TreeMap<>();
        mapper.moves(caseId).stream()
                .flatMap(move -> instructions(move.instructions()).stream())
                .forEach(told -> instead.computeIfAbsent(told.process(), process -> new TreeMap<>())
                        .put(told.from(), told.to()));
        return instead;
    }

    private List<Instruction> instructions(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
