package court.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Plays a model without an engine: where do its tokens rest under a standing? A called trial or decision is over once it is pronounced. */
final class TokenGame {

    private static final DoneCondition CALL_OVER = DoneCondition.parse("pronouncement=DONE");
    private static final int MOST_MOVES = 500;

    private final ModelOutline outline;
    private final Map<String, ModelElement> elements = new HashMap<>();
    private final Map<String, DoneCondition> done = new HashMap<>();
    private final Map<String, FlowCondition> conditions = new HashMap<>();

    TokenGame(ModelOutline outline) {
        this.outline = outline;
        for (ModelElement element : outline.elements()) {
            elements.put(element.id(), element);
            if (element.done() != null) {
                done.put(element.id(), DoneCondition.parse(element.done()));
            } else if (element.kind() == ElementKind.CALL) {
                done.put(element.id(), CALL_OVER);
            }
        }
        for (ModelFlow flow : outline.flows()) {
            if (flow.condition() != null) {
                conditions.put(flow.id(), FlowCondition.parse(flow.condition()));
            }
        }
    }

    TreeSet<String> variables() {
        TreeSet<String> names = new TreeSet<>();
        done.values().forEach(condition -> names.addAll(condition.variables()));
        conditions.values().forEach(condition -> names.addAll(condition.variables()));
        return names;
    }

    TreeSet<String> start(Map<String, String> standing) {
        TreeSet<String> tokens = new TreeSet<>();
        leave(startIn(""), tokens, standing);
        return settle(tokens, standing);
    }

    TreeSet<String> settle(TreeSet<String> before, Map<String, String> standing) {
        TreeSet<String> tokens = new TreeSet<>(before);
        int moves = 0;
        while (moved(tokens, standing)) {
            if (++moves > MOST_MOVES) {
                throw new IllegalStateException("circles under " + standing);
            }
        }
        return tokens;
    }

    private boolean moved(TreeSet<String> tokens, Map<String, String> standing) {
        for (ModelElement element : outline.elements()) {
            DoneCondition condition = done.get(element.id());
            if (condition == null || !condition.holds(standing)) {
                continue;
            }
            List<String> gone =
                    element.attachedTo() == null ? List.of(element.id()) : inside(element.attachedTo(), tokens);
            if (!gone.isEmpty() && tokens.containsAll(gone)) {
                gone.forEach(tokens::remove);
                leave(element, tokens, standing);
                return true;
            }
        }
        return false;
    }

    private List<String> inside(String host, TreeSet<String> tokens) {
        return tokens.stream()
                .filter(token -> token.equals(host)
                        || host.equals(element(token.split("@", 2)[0]).parent()))
                .toList();
    }

    private void leave(ModelElement from, TreeSet<String> tokens, Map<String, String> standing) {
        List<ModelFlow> exits = outline.flows().stream()
                .filter(flow -> flow.from().equals(from.id()))
                .toList();
        if (from.kind() != ElementKind.EXCLUSIVE_GATEWAY || exits.size() == 1) {
            exits.forEach(flow -> arrive(flow, tokens, standing));
            return;
        }
        ModelFlow chosen = exits.stream()
                .filter(flow -> conditions.containsKey(flow.id())
                        && Objects.requireNonNull(conditions.get(flow.id())).holds(standing))
                .findFirst()
                .orElseGet(() ->
                        exits.stream().filter(ModelFlow::otherwise).findFirst().orElseThrow());
        arrive(chosen, tokens, standing);
    }

    private void arrive(ModelFlow flow, TreeSet<String> tokens, Map<String, String> standing) {
        ModelElement at = element(flow.to());
        switch (at.kind()) {
            case END -> end(at, tokens, standing);
            case SUB_PROCESS -> leave(startIn(at.id()), tokens, standing);
            case PARALLEL_GATEWAY -> join(at, flow, tokens, standing);
            case USER_TASK, MESSAGE_CATCH, CALL -> tokens.add(at.id());
            default -> leave(at, tokens, standing);
        }
    }

    private void end(ModelElement end, TreeSet<String> tokens, Map<String, String> standing) {
        if (end.parent() != null && inside(end.parent(), tokens).isEmpty()) {
            leave(element(end.parent()), tokens, standing);
        }
    }

    private void join(ModelElement gateway, ModelFlow by, TreeSet<String> tokens, Map<String, String> standing) {
        List<String> wanted = new ArrayList<>();
        outline.flows().stream()
                .filter(flow -> flow.to().equals(gateway.id()))
                .forEach(flow -> wanted.add(gateway.id() + "@" + flow.id()));
        tokens.add(gateway.id() + "@" + by.id());
        if (tokens.containsAll(wanted)) {
            wanted.forEach(tokens::remove);
            leave(gateway, tokens, standing);
        }
    }

    private ModelElement startIn(String parent) {
        return outline.elements().stream()
                .filter(element -> element.kind() == ElementKind.START
                        && Objects.requireNonNullElse(element.parent(), "").equals(parent))
                .findFirst()
                .orElseThrow();
    }

    private ModelElement element(String id) {
        return Objects.requireNonNull(elements.get(id), id);
    }
}
