package court.process;

import court.bpmn.ModelFile;
import court.bpmn.ModelOutline;
import court.bpmn.ModelReader;
import court.bpmn.UnreadableModel;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Decides whether a model may be put in force. */
@Component
class ModelGate {
    /** What the check found; a model that cannot be read is known by its file name. */
    record Verdict(String processId, String name, boolean passed, List<Map<String, Object>> problems) {}

    Verdict check(ModelFile file) {
        try {
            ModelOutline outline = ModelReader.read(file.bytes());
            return new Verdict(outline.processId(), outline.name(), true, List.of());
        } catch (UnreadableModel e) {
            return new Verdict(
                    file.processId(),
                    file.processId(),
                    false,
                    List.of(Map.of("element", "", "line", e.line(), "severity", "ERROR", "code", e.code())));
        }
    }
}
