package court.bpmn;

import court.bpmn.TraceTokens.TraceModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Follows a recorded trace through the model that it ought to have followed, and tells where it did not. No engine, no words of a case. */
public final class TraceReplay {
    /** More than any lawful leap asks for; a model in which more are searched is told as out of order. */
    private static final int MOST_STATES = 2000;

    /** Stands for the passage of a token that somebody has put there. */
    private static final int SENT = -1;

    private static final Set<ElementKind> TOLD =
            Set.of(ElementKind.USER_TASK, ElementKind.SERVICE_TASK, ElementKind.CALL, ElementKind.MESSAGE_CATCH);
    private static final Set<ElementKind> PASSABLE = Set.of(
            ElementKind.USER_TASK,
            ElementKind.SERVICE_TASK,
            ElementKind.CALL,
            ElementKind.MESSAGE_CATCH,
            ElementKind.START,
            ElementKind.END);

    private TraceModel model;
    private TraceTokens tokens;
    private final Set<String> passed = new HashSet<>();
    private int passages;

    /** How a passage fits into what came before it. */
    public enum Fit {
        FITS,
        /** The model comes here, but by elements that were left out. */
        AFTER_SKIPPING,
        /** It was here before, and the model does not come back. */
        REPEATED,
        /** Nothing that was passed leads here. */
        OUT_OF_ORDER
    }

    /**
     * What one passage tells.
     *
     * @param skipped elements that the model has between the last passages and this one
     * @param left the passages, by their number, that it goes on from
     */
    public record Step(Fit fit, List<String> skipped, Set<Integer> left) {}

    public TraceReplay(ModelOutline outline) {
        model = new TraceModel(outline);
        tokens = new TraceTokens(model, Map.of());
    }

    /** The next element of the trace; passages are numbered from 0. */
    public Step arrive(String id) {
        int passage = passages++;
        Optional<ModelElement> known = model.find(id);
        if (known.isEmpty()) {
            return new Step(Fit.OUT_OF_ORDER, List.of(), Set.of());
        }
        ModelElement element = known.orElseThrow();
        boolean again = !passed.add(id);
        if (begins(element) && !again) {
            tokens.pass(element, passage);
            return new Step(Fit.FITS, List.of(), Set.of());
        }
        Optional<Set<Integer>> left = tokens.enter(element);
        Step step = left.map(from -> step(Fit.FITS, List.of(), from)).orElseGet(() -> astray(element, again));
        tokens.pass(element, passage);
        return step;
    }

    private static Step step(Fit fit, List<String> skipped, Set<Integer> left) {
        return new Step(fit, skipped, left.stream().filter(from -> from != SENT).collect(Collectors.toSet()));
    }

    private static boolean begins(ModelElement element) {
        return element.kind() == ElementKind.START && element.parent() == null;
    }

    private Step astray(ModelElement element, boolean again) {
        Optional<Leap> leap = again ? Optional.empty() : leap(element);
        if (leap.isPresent()) {
            tokens = leap.orElseThrow().tokens();
            Set<Integer> left = tokens.enter(element).orElseThrow();
            return step(Fit.AFTER_SKIPPING, leap.orElseThrow().over(), left);
        }
        return new Step(again ? Fit.REPEATED : Fit.OUT_OF_ORDER, List.of(), Set.of());
    }

    /** Somebody sends the case from one element to another: what lies between them, if the model leads from one to the other. */
    public List<String> jump(String from, String to) {
        List<String> over = model.find(to).flatMap(this::leap).map(Leap::over).orElse(List.of()).stream()
                .filter(element -> !element.equals(from))
                .toList();
        tokens.take(from);
        // a token right before the target lets the passage that comes next fit
        model.entries(to).stream().findFirst().ifPresent(flow -> tokens.byFlow().put(flow.id(), SENT));
        return over;
    }

    /** Somebody takes the case away from an element. */
    public void cancel(String element) {
        tokens.take(element);
    }

    /** From here on another version is followed. */
    public void onto(ModelOutline outline, Map<String, String> instead) {
        TraceModel other = new TraceModel(outline);
        tokens = tokens.onto(other, instead);
        model = other;
    }

    /** Elements from which the case has not gone on. */
    public Set<String> resting() {
        Set<String> resting = new TreeSet<>();
        tokens.flows().forEach(flow -> resting.add(model.flow(flow).from()));
        return resting;
    }

    /** Elements passed in thought, and where that leads. */
    private record Leap(TraceTokens tokens, List<String> over) {}

    /** The shortest way on to an element, breadth first. */
    private Optional<Leap> leap(ModelElement target) {
        Deque<Leap> open = new ArrayDeque<>(List.of(new Leap(tokens.copy(), List.of())));
        Set<Set<String>> seen = new HashSet<>(Set.of(tokens.flows()));
        while (!open.isEmpty() && seen.size() < MOST_STATES) {
            Leap at = open.removeFirst();
            if (at.tokens().copy().enter(target).isPresent()) {
                return Optional.of(at);
            }
            for (ModelElement element : model.elements()) {
                TraceTokens on = at.tokens().copy();
                if (PASSABLE.contains(element.kind())
                        && !begins(element)
                        && on.enter(element).isPresent()) {
                    on.pass(element, SENT);
                    if (seen.add(on.flows())) {
                        open.addLast(new Leap(on, over(at, element)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> over(Leap at, ModelElement element) {
        if (!TOLD.contains(element.kind())) {
            return at.over();
        }
        List<String> over = new ArrayList<>(at.over());
        over.add(element.id());
        return over;
    }
}
