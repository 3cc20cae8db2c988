package court.process;

import court.bpmn.ModelElement;
import court.bpmn.ModelOutline;
import court.process.ModelClocks.Entered;
import court.process.db.CallRow;
import court.process.db.FlowMapper;
import court.process.db.TraceRow;
import court.process.db.Wait;
import court.process.engine.Definitions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells the keeper of clocks where a case has come and where it still is. Only what a case has passed just now is told: whoever
 * is moved to another version keeps the clocks of the old one and gets none of the new.
 */
@Component
class ClockPlaces {
    private final FlowMapper mapper;
    private final Definitions definitions;
    private final ModelClocks clocks;

    ClockPlaces(FlowMapper mapper, Definitions definitions, ModelClocks clocks) {
        this.mapper = mapper;
        this.definitions = definitions;
        this.clocks = clocks;
    }

    void settle(CaseMoment moment, Happening cause, LocalDate day, List<TraceRow> passed, List<Wait> rest) {
        List<TraceRow> clocked =
                passed.stream().filter(row -> element(row).clock() != null).toList();
        clocks.settle(
                moment,
                cause.deed(),
                day,
                clocked.isEmpty() ? List.of() : entered(moment, clocked, rest),
                () -> places(moment, rest));
    }

    private ModelElement element(TraceRow row) {
        return definitions.outline(row.definitionId()).element(row.element()).orElseThrow();
    }

    /** Where the case went on at once nothing has begun to run. */
    private List<Entered> entered(CaseMoment moment, List<TraceRow> clocked, List<Wait> rest) {
        List<CallRow> calls = mapper.calls(moment.caseId().toString());
        Map<String, Entered> byPlace = new LinkedHashMap<>();
        for (TraceRow row : clocked) {
            rest.stream()
                    .filter(wait -> wait.instanceId().equals(row.instanceId())
                            && wait.element().equals(row.element()))
                    .forEach(wait -> byPlace.put(wait.engineId(), entered(row, wait.engineId())));
            calls.stream()
                    .filter(call -> call.instanceId().equals(row.instanceId())
                            && call.element().equals(row.element()))
                    .forEach(call -> byPlace.put(call.calledId(), entered(row, call.calledId())));
        }
        return List.copyOf(byPlace.values());
    }

    private Entered entered(TraceRow row, String place) {
        ModelOutline outline = definitions.outline(row.definitionId());
        return new Entered(
                place,
                Objects.requireNonNull(element(row).clock()),
                outline.processId(),
                row.element(),
                outline.name(),
                Objects.requireNonNullElse(outline.nameEn(), outline.name()),
                outline.versionTag());
    }

    private Set<String> places(CaseMoment moment, List<Wait> rest) {
        return Stream.concat(
                        rest.stream().map(Wait::engineId),
                        mapper.calls(moment.caseId().toString()).stream().map(CallRow::calledId))
                .collect(Collectors.toUnmodifiableSet());
    }
}
