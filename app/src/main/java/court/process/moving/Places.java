package court.process.moving;

import court.bpmn.ElementKind;
import court.bpmn.ModelOutline;
import court.kernel.CaseId;
import court.process.db.FlowMapper;
import court.process.db.Wait;
import court.process.engine.Definitions;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where ways of a case rest, in one line: {@code process/element}, several joined by a blank. */
@Component
public class Places {
    private final FlowMapper flow;
    private final Definitions definitions;

    Places(FlowMapper flow, Definitions definitions) {
        this.flow = flow;
        this.definitions = definitions;
    }

    /** @param instances those whose places are asked for */
    public String of(CaseId caseId, Collection<String> instances) {
        return resting(caseId, instances).stream()
                .map(wait -> outline(wait).processId() + "/" + wait.element())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    List<Wait> resting(CaseId caseId, Collection<String> instances) {
        return flow.waits(caseId.toString()).stream()
                .filter(wait -> instances.contains(wait.instanceId()))
                .filter(this::isPlace)
                .toList();
    }

    /** What is only listened to beside an activity is no place of its own. */
    private boolean isPlace(Wait wait) {
        return outline(wait)
                .element(wait.element())
                .filter(element -> element.kind() != ElementKind.MESSAGE_BOUNDARY)
                .isPresent();
    }

    private ModelOutline outline(Wait wait) {
        return definitions.outline(wait.definitionId());
    }
}
