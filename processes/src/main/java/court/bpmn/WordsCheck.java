package court.bpmn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every role, form, step, model, deed and word of a model is one that is known. */
final class WordsCheck {

    private static final Pattern DEED = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*");

    private final CheckContext context;
    private final Vocabulary vocabulary;
    private final Findings findings;

    WordsCheck(CheckContext context, Findings findings) {
        this.context = context;
        this.vocabulary = context.vocabulary();
        this.findings = findings;
    }

    void check(ModelOutline outline) {
        for (ModelElement element : outline.elements()) {
            if (element.clock() != null) {
                clock(element, element.clock());
            }
            switch (element.kind()) {
                case USER_TASK -> {
                    demand(
                            element,
                            element.role(),
                            "role",
                            true,
                            vocabulary.roles().keySet());
                    demand(element, element.form(), "form", true, context.forms());
                    done(element);
                }
                case SERVICE_TASK ->
                    demand(
                            element,
                            element.step(),
                            "step",
                            true,
                            vocabulary.steps().keySet());
                case MESSAGE_CATCH, MESSAGE_BOUNDARY -> {
                    recorded(element);
                    message(element);
                    done(element);
                }
                case START -> start(element, outline.processId());
                case CALL -> call(element, outline.processId());
                default -> {}
            }
        }
        outline.flows().forEach(this::condition);
    }

    private void clock(ModelElement element, ModelClock clock) {
        said(element, clock.name(), "clock");
        said(element, clock.nameEn(), "clockEn");
        if (said(element, clock.period(), "clockPeriod") && !clock.isReadable()) {
            findings.error(element, "process.clock-period", clock.period());
        }
        if (said(element, clock.warns(), "clockWarns")
                && !clock.warnsOneOf(vocabulary.roles().keySet())) {
            findings.error(element, "process.role-unknown", clock.warns());
        }
    }

    private boolean said(ModelElement element, String value, String property) {
        if (value.isBlank()) {
            findings.error(element, "process.property-missing", property);
        }
        return !value.isBlank();
    }

    private void recorded(ModelElement event) {
        demand(event, event.role(), "role", false, vocabulary.roles().keySet());
        demand(event, event.form(), "form", false, context.forms());
    }

    private void start(ModelElement start, String processId) {
        recorded(start);
        if (start.message() == null) {
            return;
        }
        if (start.parent() != null) {
            findings.error(start, "process.start-in-part");
        }
        message(start);
        String owner = context.starters().get(start.message());
        if (owner != null && !owner.equals(processId)) {
            findings.error(start, "process.start-message-taken", start.message(), owner);
        }
    }

    private void call(ModelElement call, String processId) {
        demand(call, call.calledModel(), "model", true, context.models().keySet());
        if (call.calledModel() != null && leadsTo(processId, call.calledModel())) {
            findings.error(call, "process.calls-itself", processId);
        }
        for (Set<String> variables : List.of(Set.copyOf(call.takes()), Set.copyOf(call.gives()))) {
            variables.stream()
                    .filter(variable -> !vocabulary.knows(variable))
                    .forEach(variable -> findings.error(call, "process.variable-unknown", variable));
        }
    }

    /** Whether a call of {@code called} comes back to the caller, by however many models in between. */
    private boolean leadsTo(String caller, String called) {
        Set<String> reached = new HashSet<>(Set.of(called));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            String model = next.pop();
            if (model.equals(caller)) {
                return true;
            }
            context.models().getOrDefault(model, Set.of()).stream()
                    .filter(reached::add)
                    .forEach(next::push);
        }
        return false;
    }

    private void message(ModelElement event) {
        String message = event.message() == null ? "" : event.message();
        if (!DEED.matcher(message).matches() || !vocabulary.deeds().containsKey(message)) {
            findings.error(event, "process.message-unknown", message);
        }
    }

    private void done(ModelElement element) {
        if (element.done() == null || element.done().isBlank()) {
            findings.error(element, "process.property-missing", "done");
            return;
        }
        try {
            DoneCondition.parse(element.done())
                    .ways()
                    .forEach(way -> way.forEach(clause -> clause.words()
                            .forEach(word -> word(clause.variable(), word, element.id(), element.line()))));
        } catch (BadCondition bad) {
            findings.bad(bad, element.id(), element.line());
        }
    }

    private void condition(ModelFlow flow) {
        if (flow.condition() == null) {
            return;
        }
        try {
            FlowCondition.parse(flow.condition())
                    .ways()
                    .forEach(way -> way.forEach(
                            comparison -> word(comparison.variable(), comparison.word(), flow.id(), flow.line())));
        } catch (BadCondition bad) {
            findings.bad(bad, flow.id(), flow.line());
        }
    }

    private void word(String variable, String word, String element, int line) {
        if (!vocabulary.knows(variable)) {
            findings.error(element, line, "process.variable-unknown", variable);
        } else if (!vocabulary.knows(variable, word)) {
            findings.error(element, line, "process.word-unknown", variable, word);
        }
    }

    private void demand(
            ModelElement element, @Nullable String value, String property, boolean required, Set<String> known) {
        if (value == null || value.isBlank()) {
            if (required) {
                findings.error(element, "process.property-missing", property);
            }
        } else if (!known.contains(value)) {
            findings.error(element, "process." + property + "-unknown", value);
        }
    }
}
