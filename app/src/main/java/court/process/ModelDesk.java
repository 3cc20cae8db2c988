package court.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.bpmn.Form;
import court.bpmn.ModelElement;
import court.bpmn.ModelFile;
import court.bpmn.ModelOutline;
import court.bpmn.ModelReader;
import court.bpmn.ModelWalk;
import court.bpmn.ShippedModels;
import court.bpmn.Term;
import court.bpmn.Vocabulary;
import court.kernel.Refused;
import court.process.db.ModelMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.springframework.stereotype.Service;

/** What a designer needs while a model is being drawn; stores nothing. */
@Service
public class ModelDesk {
    private static final int DEEPEST = 10;

    private final ModelGate gate;
    private final ModelMapper models;
    private final Forms forms;
    private final ObjectMapper json;
    private final Vocabulary vocabulary = Vocabulary.shipped();

    ModelDesk(ModelGate gate, ModelMapper models, Forms forms, ObjectMapper json) {
        this.gate = gate;
        this.models = models;
        this.forms = forms;
        this.json = json;
    }

    /** A process that can be called. */
    public record Callable(String id, Term name) {}

    /**
     * All that may stand in a model.
     *
     * @param templates the element templates
     * @param lint the rules that the drawing is looked through for
     * @param starter a model to begin with
     */
    public record ModelPalette(
            JsonNode templates,
            Map<String, Term> roles,
            Map<String, Term> steps,
            Map<String, Vocabulary.Deed> deeds,
            Map<String, Vocabulary.Variable> standing,
            List<Form> forms,
            List<Callable> models,
            JsonNode lint,
            String starter) {}

    /** What is wrong with an element, in both languages. */
    public record DrawnProblem(
            String element, int line, String severity, String code, String message, String messageEn) {}

    /**
     * What the check says of a drawn model.
     *
     * @param variables those on which the way through it depends, once it passes
     */
    public record DrawnModel(List<DrawnProblem> problems, List<String> variables) {}

    /** Where a case would rest: element ids, {@code join@flow} at a joining gateway, and what it has left behind. */
    public record Walked(SortedSet<String> places, SortedSet<String> passed) {}

    public ModelPalette palette() {
        List<Callable> callable = models.allActive().stream()
                .flatMap(row -> gate.active(row.processId()).stream())
                .map(model -> new Callable(model.processId(), name(model)))
                .toList();
        return new ModelPalette(
                tree(ShippedModels.palette()),
                vocabulary.roles(),
                vocabulary.steps(),
                vocabulary.deeds(),
                vocabulary.standing(),
                forms.all(),
                callable,
                tree(ShippedModels.lint()),
                new String(ShippedModels.starter(), StandardCharsets.UTF_8));
    }

    private static Term name(ModelOutline model) {
        return new Term(model.name(), model.nameEn() == null ? model.name() : model.nameEn());
    }

    private JsonNode tree(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The check of an upload, for a model that is still being drawn. */
    public DrawnModel check(ModelFile file) {
        ModelGate.Verdict verdict = gate.check(file, List.of());
        List<String> variables = verdict.passed() ? List.copyOf(walk(file, 0).variables()) : List.of();
        return new DrawnModel(
                verdict.problems().stream()
                        .map(p -> new DrawnProblem(
                                p.element(), p.line(), p.severity(), p.code(), p.message(), p.messageEn()))
                        .toList(),
                variables);
    }

    /** Walks a model that passes the check, from its start or on from {@code from}. */
    public Walked walk(ModelFile file, Map<String, String> standing, Collection<String> from) {
        standing.forEach((variable, word) -> {
            if (word == null || !vocabulary.knows(variable, word)) {
                throw Refused.malformed("process.bad-standing", variable + "=" + word);
            }
        });
        if (!gate.check(file, List.of()).passed()) {
            throw Refused.because("process.no-walk");
        }
        ModelWalk walk = walk(file, 0);
        if (!walk.mayRestAt(from)) {
            throw Refused.malformed("kernel.bad-parameter", "from");
        }
        ModelWalk.Rest rest = from.isEmpty() ? walk.start(standing) : walk.settle(from, standing);
        return new Walked(rest.places(), rest.passed());
    }

    private ModelWalk walk(ModelFile file, int depth) {
        return walk(ModelReader.read(file.bytes()), depth);
    }

    private ModelWalk walk(ModelOutline outline, int depth) {
        return new ModelWalk(outline, (call, standing) -> depth < DEEPEST && over(call, standing, depth));
    }

    /** A called process is over if it comes to its end at once under the same standing. */
    private boolean over(ModelElement call, Map<String, String> standing, int depth) {
        return gate.active(String.valueOf(call.calledModel()))
                .map(called -> walk(called, depth + 1).start(standing).places().isEmpty())
                .orElse(false);
    }
}
