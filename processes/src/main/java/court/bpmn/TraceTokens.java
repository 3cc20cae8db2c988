package court.bpmn;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tokens on the flows of a model, each with the passage that laid it there. Gateways leave no record and are taken when that helps. */
final class TraceTokens {
    private final TraceModel model;
    private final TreeMap<String, Integer> tokens;

    TraceTokens(TraceModel model, Map<String, Integer> tokens) {
        this.model = model;
        this.tokens = new TreeMap<>(tokens);
    }

    TraceTokens copy() {
        return new TraceTokens(model, tokens);
    }

    /** Which flows hold a token; two walks that have come to the same flows go on alike. */
    Set<String> flows() {
        return Set.copyOf(tokens.keySet());
    }

    Map<String, Integer> byFlow() {
        return tokens;
    }

    /** Lays a token on every way out of an element. */
    void lay(String element, int passage) {
        model.exits(element).forEach(flow -> tokens.put(flow.id(), passage));
    }

    /** Takes away what an element has laid and nobody has taken up. */
    Set<Integer> take(String element) {
        return takeFlows(model.exits(element));
    }

    private Set<Integer> takeFlows(List<ModelFlow> flows) {
        Set<Integer> taken = new TreeSet<>();
        flows.forEach(flow -> Optional.ofNullable(tokens.remove(flow.id())).ifPresent(taken::add));
        return taken;
    }

    /** Takes up what lets an element be passed: the passages that had laid it, or empty when nothing does. */
    Optional<Set<Integer>> enter(ModelElement element) {
        if (element.kind() == ElementKind.MESSAGE_BOUNDARY) {
            Set<Integer> stopped = takeInside(Objects.requireNonNull(element.attachedTo()));
            return stopped.isEmpty() ? Optional.empty() : Optional.of(Set.of());
        }
        String at = element.kind() == ElementKind.START && element.parent() != null ? element.parent() : element.id();
        for (ModelFlow flow : model.entries(at)) {
            if (bring(flow, new HashSet<>())) {
                return Optional.of(Set.of(Objects.requireNonNull(tokens.remove(flow.id()))));
            }
        }
        return Optional.empty();
    }

    /** Passes an element that has been entered: what comes after it may be entered now. */
    void pass(ModelElement element, int passage) {
        lay(element.id(), passage);
        if (element.kind() == ElementKind.END && element.parent() != null && !holdsInside(element.parent())) {
            pass(model.element(element.parent()), passage);
        }
    }

    private Set<Integer> takeInside(String host) {
        Set<Integer> taken = take(host);
        model.within(host).forEach(inner -> taken.addAll(take(inner)));
        return taken;
    }

    private boolean holdsInside(String part) {
        return model.within(part).stream()
                .anyMatch(inner -> model.exits(inner).stream().anyMatch(flow -> tokens.containsKey(flow.id())));
    }

    /** Brings a token to a flow through gateways alone. */
    private boolean bring(ModelFlow flow, Set<String> path) {
        if (tokens.containsKey(flow.id())) {
            return true;
        }
        if (!path.add(flow.id())) {
            return false;
        }
        boolean brought = switch (model.element(flow.from()).kind()) {
            case EXCLUSIVE_GATEWAY -> through(flow, path);
            case PARALLEL_GATEWAY -> splitOrJoined(flow, path);
            default -> false;
        };
        path.remove(flow.id());
        return brought;
    }

    private boolean through(ModelFlow flow, Set<String> path) {
        for (ModelFlow entry : model.entries(flow.from())) {
            if (bring(entry, path)) {
                tokens.put(flow.id(), Objects.requireNonNull(tokens.remove(entry.id())));
                return true;
            }
        }
        return false;
    }

    private boolean splitOrJoined(ModelFlow flow, Set<String> path) {
        Map<String, Integer> before = new HashMap<>(tokens);
        List<ModelFlow> entries = model.entries(flow.from());
        if (!entries.stream().allMatch(entry -> bring(entry, path))) {
            tokens.clear();
            tokens.putAll(before);
            return false;
        }
        int passage = takeFlows(entries).stream().max(Integer::compare).orElseThrow();
        lay(flow.from(), passage);
        return true;
    }

    /** Lays the tokens upon another version: on the same flow, else behind the element that takes the place of theirs. */
    TraceTokens onto(TraceModel other, Map<String, String> instead) {
        TraceTokens laid = new TraceTokens(other, Map.of());
        tokens.forEach((id, passage) -> {
            ModelFlow flow = model.flow(id);
            String from = instead.getOrDefault(flow.from(), flow.from());
            if (from.equals(flow.from()) && other.holds(flow)) {
                laid.tokens.put(id, passage);
            } else {
                laid.lay(from, passage);
            }
        });
        return laid;
    }

    /** A model with its ways in and out, looked up once. */
    static final class TraceModel {
        private final Map<String, ModelElement> elements;
        private final Map<String, ModelFlow> flows;
        private final Map<String, List<ModelFlow>> exits;
        private final Map<String, List<ModelFlow>> entries;

        TraceModel(ModelOutline outline) {
            elements = outline.elements().stream()
                    .collect(Collectors.toMap(ModelElement::id, element -> element, (a, b) -> a, TreeMap::new));
            flows = outline.flows().stream().collect(Collectors.toMap(ModelFlow::id, flow -> flow));
            exits = outline.flows().stream().collect(Collectors.groupingBy(ModelFlow::from));
            entries = outline.flows().stream().collect(Collectors.groupingBy(ModelFlow::to));
        }

        Collection<ModelElement> elements() {
            return elements.values();
        }

        ModelElement element(String id) {
            return Objects.requireNonNull(elements.get(id), id);
        }

        Optional<ModelElement> find(String id) {
            return Optional.ofNullable(elements.get(id));
        }

        ModelFlow flow(String id) {
            return Objects.requireNonNull(flows.get(id), id);
        }

        boolean holds(ModelFlow flow) {
            ModelFlow own = flows.get(flow.id());
            return own != null && own.from().equals(flow.from()) && own.to().equals(flow.to());
        }

        List<ModelFlow> exits(String element) {
            return exits.getOrDefault(element, List.of());
        }

        List<ModelFlow> entries(String element) {
            return entries.getOrDefault(element, List.of());
        }

        /** Everything inside a part, however deep. */
        Set<String> within(String part) {
            Set<String> inner = new TreeSet<>();
            for (ModelElement element : elements.values()) {
                if (part.equals(element.parent())) {
                    inner.add(element.id());
                    inner.addAll(within(element.id()));
                }
            }
            return inner;
        }
    }
}
