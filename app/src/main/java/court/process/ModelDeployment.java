package court.process;

import court.bpmn.ModelElement;
import court.bpmn.ModelOutline;
import court.bpmn.ModelReader;
import court.process.db.DefinitionRow;
import court.process.db.ModelMapper;
import court.process.db.ModelRow;
import court.process.db.VersionMapper;
import court.process.db.VersionMapper.BindingRow;
import court.process.engine.Definitions;
import court.process.engine.Engine;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Hands models to the engine, always as sets in which a model and those it calls stay together. */
@Component
class ModelDeployment {
    private final ModelMapper mapper;
    private final VersionMapper versions;
    private final Engine engine;
    private final Definitions definitions;
    private final Clock clock;

    ModelDeployment(ModelMapper mapper, VersionMapper versions, Engine engine, Definitions definitions, Clock clock) {
        this.mapper = mapper;
        this.versions = versions;
        this.engine = engine;
        this.definitions = definitions;
        this.clock = clock;
    }

    /** All active models as one set; what courts have bound is made anew, so that it calls the same as all others. */
    void deployActive() {
        List<ModelRow> active = mapper.allActive();
        giveMessagesFree(active);
        mapper.outdateDefinitions();
        deploy("tianping", active, false);
        for (BindingRow binding : versions.activeBindings()) {
            ModelRow model = Objects.requireNonNull(mapper.byId(binding.modelId()));
            versions.deployedAnew(binding.id(), deployBound(model));
        }
    }

    /**
     * The engine lets one model listen to a message, and asks for that before it knows the whole set: models that no longer
     * listen to what they did are silenced first.
     */
    private void giveMessagesFree(List<ModelRow> active) {
        Map<String, Optional<String>> before = mapper.currentDefinitions().stream()
                .collect(Collectors.toMap(
                        DefinitionRow::processId,
                        row -> definitions.outline(row.definitionId()).startedBy()));
        Set<String> changed = active.stream()
                .filter(row ->
                        before.getOrDefault(row.processId(), Optional.empty()).isPresent())
                .filter(row -> !outline(row.id()).startedBy().equals(before.get(row.processId())))
                .map(ModelRow::processId)
                .collect(Collectors.toSet());
        if (!changed.isEmpty()) {
            engine.silence(changed);
        }
    }

    /**
     * A version with the models in force that it calls, for one court.
     *
     * @return its definition
     */
    String deployBound(ModelRow model) {
        Map<String, ModelRow> active =
                mapper.allActive().stream().collect(Collectors.toMap(ModelRow::processId, Function.identity()));
        Map<String, ModelRow> set = new LinkedHashMap<>(Map.of(model.processId(), model));
        Deque<ModelRow> left = new ArrayDeque<>(List.of(model));
        while (!left.isEmpty()) {
            for (ModelElement element : outline(left.pop().id()).elements()) {
                ModelRow called = element.calledModel() == null ? null : active.get(element.calledModel());
                if (called != null && set.putIfAbsent(called.processId(), called) == null) {
                    left.push(called);
                }
            }
        }
        return Objects.requireNonNull(
                deploy("tianping-bound", List.copyOf(set.values()), true).get(model.processId()));
    }

    private Map<String, String> deploy(String name, List<ModelRow> rows, boolean bound) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        Map<String, UUID> models = new LinkedHashMap<>();
        for (ModelRow row : rows) {
            contents.put(row.processId(), content(row.id()));
            models.put(row.processId(), row.id());
        }
        Engine.Deployed deployed = engine.deploy(name, contents);
        deployed.definitionByProcess().forEach((process, definition) -> {
            definitions.learn(definition, ModelReader.read(Objects.requireNonNull(contents.get(process))));
            mapper.insertDefinition(
                    definition,
                    deployed.deploymentId(),
                    process,
                    Objects.requireNonNull(models.get(process)),
                    bound,
                    clock.instant());
        });
        return deployed.definitionByProcess();
    }

    /** Whether a version calls a process. */
    boolean calls(UUID model, String process) {
        return outline(model).elements().stream().anyMatch(element -> process.equals(element.calledModel()));
    }

    private ModelOutline outline(UUID model) {
        return ModelReader.read(content(model));
    }

    private byte[] content(UUID model) {
        return Objects.requireNonNull(mapper.content(model)).content();
    }
}
