package court.bpmn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A model as the application needs to know it: who does what, when it is done, and in which order.
 *
 * @param nameEn its name in English, null where nobody has written one
 */
public record ModelOutline(
        String processId,
        String name,
        @Nullable String nameEn,
        String versionTag,
        List<ModelElement> elements,
        List<ModelFlow> flows) {

    public ModelOutline {
        elements = List.copyOf(elements);
        flows = List.copyOf(flows);
    }

    public Optional<ModelElement> element(String id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    /** The deed whose message starts an instance, if the model is started by a deed. */
    public Optional<String> startedBy() {
        return elements.stream()
                .filter(element -> element.kind() == ElementKind.START && element.parent() == null)
                .findFirst()
                .map(ModelElement::message);
    }

    /** The processes that this one calls. */
    public Set<String> called() {
        return elements.stream()
                .flatMap(element -> Stream.ofNullable(element.calledModel()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The standing variables an instance must carry: those its exits ask for and those it hands to a called model. */
    public List<String> variables() {
        TreeSet<String> names = new TreeSet<>();
        for (ModelFlow flow : flows) {
            if (flow.condition() != null) {
                names.addAll(FlowCondition.parse(flow.condition()).variables());
            }
        }
        elements.forEach(element -> names.addAll(element.takes()));
        return List.copyOf(names);
    }
}
