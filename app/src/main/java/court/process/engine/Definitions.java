package court.process.engine;

import court.bpmn.ModelOutline;
import court.bpmn.ModelReader;
import court.process.db.ModelMapper;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What each deployed definition holds; a definition never changes, so it is read once. */
@Component
public class Definitions {
    private final ModelMapper models;
    private final Map<String, ModelOutline> outlines = new ConcurrentHashMap<>();

    Definitions(ModelMapper models) {
        this.models = models;
    }

    public ModelOutline outline(String definitionId) {
        ModelOutline known = outlines.get(definitionId);
        if (known != null) {
            return known;
        }
        byte[] content = Objects.requireNonNull(models.contentOfDefinition(definitionId), definitionId)
                .content();
        ModelOutline read = ModelReader.read(content);
        outlines.put(definitionId, read);
        return read;
    }

    /** What was read or deployed here so far. */
    public Stream<ModelOutline> known() {
        return outlines.values().stream();
    }

    /** Makes a definition known before its row is visible to others. */
    public void learn(String definitionId, ModelOutline outline) {
        outlines.put(definitionId, outline);
    }
}
