package court.bpmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a model into its outline, without an engine. */
public final class ModelReader {

    private ModelReader() {}

    /** Throws {@link UnreadableModel} when the bytes hold no process; what else is wrong with it is told by {@link ModelCheck}. */
    public static ModelOutline read(byte[] bytes) {
        return outline(XmlTree.read(bytes));
    }

    static ModelOutline outline(XmlNode root) {
        XmlNode process =
                root.bpmn("process").findFirst().orElseThrow(() -> new UnreadableModel("process.none", root.line));
        Map<String, String> messages = root.bpmn("message")
                .filter(message -> message.attribute("id") != null)
                .collect(Collectors.toMap(
                        message -> message.attributeOr("id", ""),
                        message -> message.attributeOr("name", ""),
                        (first, second) -> first));
        List<ModelElement> elements = new ArrayList<>();
        List<ModelFlow> flows = new ArrayList<>();
        collect(process, null, messages, elements, flows);
        return new ModelOutline(
                process.attributeOr("id", ""),
                process.attributeOr("name", ""),
                english(process),
                Objects.requireNonNullElse(process.camunda("versionTag"), ""),
                elements,
                flows);
    }

    private static void collect(
            XmlNode scope,
            @Nullable String parent,
            Map<String, String> messages,
            List<ModelElement> elements,
            List<ModelFlow> flows) {
        Set<String> defaults = scope.children.stream()
                .map(node -> node.attributeOr("default", ""))
                .collect(Collectors.toSet());
        for (XmlNode node : scope.children) {
            if (!node.name.getNamespaceURI().equals(XmlNode.BPMN)) {
                continue;
            }
            if (node.isBpmn("sequenceFlow")) {
                flows.add(flow(node, defaults));
            }
            ElementKind.ofTag(node.name.getLocalPart())
                    .ifPresent(kind -> elements.add(element(node, kind, parent, messages)));
            if (node.isBpmn("subProcess")) {
                collect(node, node.attributeOr("id", ""), messages, elements, flows);
            }
        }
    }

    private static ModelElement element(
            XmlNode node, ElementKind kind, @Nullable String parent, Map<String, String> messages) {
        return new ModelElement(
                node.attributeOr("id", ""),
                kind,
                node.attributeOr("name", ""),
                english(node),
                parent,
                node.property("role"),
                node.property("form"),
                node.property("done"),
                node.property("step"),
                message(node, messages),
                node.attribute("calledElement"),
                node.attribute("attachedToRef"),
                mapped(node, "in"),
                mapped(node, "out"),
                clock(node),
                node.line);
    }

    private static @Nullable String english(XmlNode node) {
        String name = node.property("en");
        return name == null || name.isBlank() ? null : name;
    }

    private static @Nullable String message(XmlNode node, Map<String, String> messages) {
        return node.bpmn("messageEventDefinition")
                .map(definition -> messages.get(definition.attributeOr("messageRef", "")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whatever a designer has said of it, be it too little; the check tells what is missing. */
    private static @Nullable ModelClock clock(XmlNode node) {
        String name = node.property("clock");
        String nameEn = node.property("clockEn");
        String period = node.property("clockPeriod");
        String warns = node.property("clockWarns");
        return name == null && nameEn == null && period == null && warns == null
                ? null
                : new ModelClock(said(name), said(nameEn), said(period), said(warns));
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static List<String> mapped(XmlNode node, String direction) {
        return node.extensions()
                .filter(mapping -> mapping.isCamunda(direction))
                .map(mapping -> mapping.attributeOr("source", ""))
                .filter(source -> !source.isEmpty())
                .toList();
    }

    private static ModelFlow flow(XmlNode node, Set<String> defaults) {
        String id = node.attributeOr("id", "");
        return new ModelFlow(
                id,
                node.attributeOr("name", ""),
                node.attributeOr("sourceRef", ""),
                node.attributeOr("targetRef", ""),
                node.bpmn("conditionExpression")
                        .findFirst()
                        .map(condition -> condition.text.toString())
                        .orElse(null),
                defaults.contains(id),
                node.line);
    }
}
