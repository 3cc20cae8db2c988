package court.process.moving;

import court.bpmn.ModelElement;
import court.process.db.DeployedRow;
import court.process.engine.Definitions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where cases go.
 *
 * @param definitions of the new deployment, by process
 * @param instructions by process: where cases go that rest at an element without an equal
 */
record MoveTarget(Map<String, String> definitions, Map<String, Map<String, String>> instructions) {
    static MoveTarget of(List<DeployedRow> deployed, List<Instruction> instructions) {
        return new MoveTarget(
                deployed.stream().collect(Collectors.toMap(DeployedRow::processId, DeployedRow::definitionId)),
                instructions.stream()
                        .collect(Collectors.groupingBy(
                                Instruction::process, Collectors.toMap(Instruction::from, Instruction::to))));
    }

    /** The instructions that concern elements of an old definition. */
    Map<String, String> instructions(Definitions known, String definition) {
        var outline = known.outline(definition);
        return instructions.getOrDefault(outline.processId(), Map.of()).entrySet().stream()
                .filter(entry -> outline.element(entry.getKey()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Code of the reason for which an element of an old definition has no place in the new one. */
    String reason(Definitions known, String definition, String element) {
        var outline = known.outline(definition);
        String target = definitions.get(outline.processId());
        Optional<ModelElement> old = outline.element(element);
        if (target == null || old.isEmpty()) {
            return "process.move-refused";
        }
        String wanted =
                Objects.requireNonNullElse(instructions(known, definition).get(element), element);
        return known.outline(target)
                .element(wanted)
                .map(now -> now.kind() == old.get().kind() ? "process.move-refused" : "process.move-other-kind")
                .orElse("process.move-no-equal");
    }
}
