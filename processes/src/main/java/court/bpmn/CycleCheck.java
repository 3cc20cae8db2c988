package court.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * No standing of a case lets a token run in circles. A circle without any wait would never return from the start of a case; a circle
 * whose waits are all done under one standing would be walked for ever as soon as that standing arises.
 */
final class CycleCheck {

    private static final long MOST_TRIALS = 3_000_000;

    private final FlowGraph graph;
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final Map<String, DoneCondition> done = new HashMap<>();
    private final Map<String, FlowCondition> conditions = new HashMap<>();

    private CycleCheck(ModelOutline outline, Vocabulary vocabulary, Findings findings) {
        this.graph = new FlowGraph(outline);
        this.vocabulary = vocabulary;
        this.findings = findings;
        for (ModelElement element : outline.elements()) {
            if (element.done() != null) {
                done.put(element.id(), DoneCondition.parse(element.done()));
            }
        }
        for (ModelFlow flow : outline.flows()) {
            if (flow.condition() != null) {
                conditions.put(flow.id(), FlowCondition.parse(flow.condition()));
            }
        }
    }

    static void check(ModelOutline outline, Vocabulary vocabulary, Findings findings) {
        new CycleCheck(outline, vocabulary, findings).check();
    }

    private void check() {
        Set<ModelFlow> unwaiting = graph.endless(element -> !element.kind().waits(), flow -> true);
        if (!unwaiting.isEmpty()) {
            report(unwaiting, "process.cycle-without-wait", "");
            return;
        }
        Set<ModelFlow> cycles = graph.endless(element -> true, flow -> true);
        List<String> variables = List.copyOf(variables(cycles));
        long trials = variables.stream()
                .mapToLong(variable -> vocabulary.words(variable).size())
                .reduce(Math.max(1, cycles.size()), (product, size) -> Math.min(product * size, MOST_TRIALS + 1));
        if (trials > MOST_TRIALS) {
            report(cycles, "process.cycle-too-wide", String.join(", ", variables));
        } else if (!cycles.isEmpty()) {
            everyStanding(variables, 0, new HashMap<>());
        }
    }

    private Set<String> variables(Set<ModelFlow> cycles) {
        Set<String> names = new TreeSet<>();
        for (ModelFlow flow : cycles) {
            DoneCondition waiting = done.get(flow.from());
            if (waiting != null) {
                names.addAll(waiting.variables());
            }
            FlowCondition condition = conditions.get(flow.id());
            if (condition != null) {
                names.addAll(condition.variables());
            }
        }
        return names;
    }

    private boolean everyStanding(List<String> variables, int index, Map<String, String> standing) {
        if (index == variables.size()) {
            return holds(standing);
        }
        for (String word : vocabulary.words(variables.get(index))) {
            standing.put(variables.get(index), word);
            if (!everyStanding(variables, index + 1, standing)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Map<String, String> standing) {
        Set<ModelFlow> endless = graph.endless(element -> passes(element, standing), flow -> open(flow, standing));
        if (endless.isEmpty()) {
            return true;
        }
        report(endless, "process.cycle-never-ends", new ArrayList<>(standing.entrySet()).toString());
        return false;
    }

    private boolean passes(ModelElement element, Map<String, String> standing) {
        @Nullable DoneCondition condition = done.get(element.id());
        return condition == null || condition.holds(standing);
    }

    private boolean open(ModelFlow flow, Map<String, String> standing) {
        FlowCondition own = conditions.get(flow.id());
        if (own != null) {
            return own.holds(standing);
        }
        return graph.exits(flow.from()).stream()
                .map(exit -> conditions.get(exit.id()))
                .noneMatch(condition -> condition != null && condition.holds(standing));
    }

    private void report(Set<ModelFlow> flows, String code, String arg) {
        ModelFlow first = flows.iterator().next();
        ModelElement element = graph.element(first.from());
        findings.error(element, code, arg);
    }
}
