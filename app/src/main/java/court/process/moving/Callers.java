package court.process.moving;

import court.bpmn.ModelElement;
import court.bpmn.ModelOutline;
import court.process.db.DeployedRow;
import court.process.db.MoveMapper;
import court.process.engine.Definitions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which definitions in use are versions of a process, or can come to it by calls. */
@Component
public class Callers {
    private final MoveMapper mapper;
    private final Definitions definitions;

    Callers(MoveMapper mapper, Definitions definitions) {
        this.mapper = mapper;
        this.definitions = definitions;
    }

    public List<DeployedRow> of(String process) {
        Map<String, ModelOutline> now = now();
        return mapper.inUse().stream()
                .filter(row -> reaches(definitions.outline(row.definitionId()), process, now))
                .toList();
    }

    /** Every model in force, by process. */
    public Map<String, ModelOutline> now() {
        return mapper.deployed(mapper.currentDeployment()).stream()
                .collect(Collectors.toMap(DeployedRow::processId, row -> definitions.outline(row.definitionId())));
    }

    private static boolean reaches(ModelOutline from, String process, Map<String, ModelOutline> now) {
        Set<String> seen = new HashSet<>();
        Deque<ModelOutline> left = new ArrayDeque<>(List.of(from));
        while (!left.isEmpty()) {
            ModelOutline model = left.pop();
            if (model.processId().equals(process)) {
                return true;
            }
            model.elements().stream()
                    .map(ModelElement::calledModel)
                    .filter(Objects::nonNull)
                    .filter(seen::add)
                    .map(now::get)
                    .filter(Objects::nonNull)
                    .forEach(left::push);
        }
        return false;
    }
}
