package court.bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is shipped, at hand for tests. */
final class Shelf {

    static final Vocabulary VOCABULARY = Vocabulary.shipped();
    static final List<ModelFile> MODELS = ShippedModels.all();
    static final Map<String, Form> FORMS =
            ShippedForms.all().stream().collect(Collectors.toMap(Form::key, Function.identity()));

    private static final List<ModelOutline> OUTLINES =
            MODELS.stream().map(file -> ModelReader.read(file.bytes())).toList();
    private static final CheckContext CONTEXT = makeContext();

    private Shelf() {}

    static ModelFile file(String processId) {
        return MODELS.stream()
                .filter(file -> file.processId().equals(processId))
                .findFirst()
                .orElseThrow();
    }

    static ModelOutline outline(String processId) {
        return OUTLINES.stream()
                .filter(outline -> outline.processId().equals(processId))
                .findFirst()
                .orElseThrow();
    }

    static List<ModelOutline> outlines() {
        return OUTLINES;
    }

    /** A file of test data, {@code ways/filing.yaml}. */
    static byte[] test(String path) {
        try {
            return Files.readAllBytes(Path.of("src", "test", "resources", "court", "bpmn", path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static CheckContext context() {
        return CONTEXT;
    }

    private static CheckContext makeContext() {
        Map<String, String> starters = new HashMap<>();
        outlines()
                .forEach(outline ->
                        outline.startedBy().ifPresent(message -> starters.put(message, outline.processId())));
        return new CheckContext(
                VOCABULARY,
                FORMS.keySet(),
                outlines().stream().collect(Collectors.toMap(ModelOutline::processId, ModelOutline::called)),
                starters);
    }
}
