package court.process;

import court.bpmn.CheckContext;
import court.bpmn.Form;
import court.bpmn.ModelCheck;
import court.bpmn.ModelFile;
import court.bpmn.ModelOutline;
import court.bpmn.ModelProblem;
import court.bpmn.ModelReader;
import court.bpmn.ProblemTexts;
import court.bpmn.Severity;
import court.bpmn.UnreadableModel;
import court.bpmn.Vocabulary;
import court.kernel.Refused;
import court.process.db.ModelMapper;
import court.process.db.ModelRow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Decides whether a model may be put in force: the check of the processes jar, against what this platform knows. */
@Component
class ModelGate {
    private final Forms forms;
    private final ModelMapper models;

    ModelGate(Forms forms, ModelMapper models) {
        this.forms = forms;
        this.models = models;
    }

    /** A problem as it is stored and shown: element, line, code, and the sentence in both languages. */
    public record Shown(String element, int line, String severity, String code, String message, String messageEn) {}

    /** What the check found; a model that cannot be read is known by its file name. */
    record Verdict(String processId, String name, boolean passed, List<Shown> problems) {}

    /**
     * Checks a model.
     *
     * @param together models that come with it and may be called by it
     */
    Verdict check(ModelFile file, List<ModelFile> together) {
        List<ModelProblem> problems = ModelCheck.check(file, context(file, together));
        boolean passed = problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
        String name = file.processId();
        if (passed) {
            name = ModelReader.read(file.bytes()).name();
        }
        return new Verdict(
                file.processId(),
                name,
                passed,
                problems.stream().map(ModelGate::shown).toList());
    }

    /** Refuses a model that has passed once and would not pass beside the models that are in force now. */
    void demand(ModelFile file) {
        if (!check(file, List.of()).passed()) {
            throw Refused.because("process.no-longer-passes");
        }
    }

    private CheckContext context(ModelFile file, List<ModelFile> together) {
        Map<String, Set<String>> known = new HashMap<>();
        Map<String, String> starters = new HashMap<>();
        for (ModelRow row : models.allActive()) {
            boolean replaced =
                    together.stream().anyMatch(other -> other.processId().equals(row.processId()));
            if (!replaced) {
                ModelOutline outline = active(row);
                known.put(row.processId(), outline.called());
                outline.startedBy().ifPresent(message -> starters.put(message, row.processId()));
            }
        }
        for (ModelFile other : together) {
            Optional<ModelOutline> outline = readable(other);
            known.put(other.processId(), outline.map(ModelOutline::called).orElse(Set.of()));
            outline.flatMap(ModelOutline::startedBy).ifPresent(message -> starters.put(message, other.processId()));
        }
        starters.values().remove(file.processId());
        return new CheckContext(
                Vocabulary.shipped(), forms.all().stream().map(Form::key).collect(Collectors.toSet()), known, starters);
    }

    /** A model that comes along; what is wrong with one that cannot be read its own check says. */
    private static Optional<ModelOutline> readable(ModelFile file) {
        try {
            return Optional.of(ModelReader.read(file.bytes()));
        } catch (UnreadableModel e) {
            return Optional.empty();
        }
    }

    /** The model of a process that is in force. */
    Optional<ModelOutline> active(String processId) {
        return Optional.ofNullable(models.active(processId)).map(this::active);
    }

    private ModelOutline active(ModelRow row) {
        byte[] content = Objects.requireNonNull(models.content(row.id())).content();
        try {
            return ModelReader.read(content);
        } catch (UnreadableModel e) {
            throw new IllegalStateException("the active model " + row.processId() + " cannot be read", e);
        }
    }

    static Shown shown(ModelProblem p) {
        return new Shown(
                p.element(),
                p.line(),
                p.severity().name(),
                p.code(),
                ProblemTexts.text(p.code(), p.args(), Locale.SIMPLIFIED_CHINESE),
                ProblemTexts.text(p.code(), p.args(), Locale.ENGLISH));
    }
}
