package court.bpmn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** The positive list: which elements a model may hold, where, in which order and with which attributes. */
final class Palette {

    private static final String BPMN = XmlNode.BPMN;
    private static final String CAMUNDA = XmlNode.CAMUNDA;
    private static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String DI = "http://www.omg.org/spec/DD/20100524/DI";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    static final QName XSI_TYPE = new QName("http://www.w3.org/2001/XMLSchema-instance", "type");

    /** An element's attributes, and its children in groups whose order the schema fixes. */
    record Entry(Set<QName> attributes, List<Set<QName>> children) {

        int group(QName child) {
            for (int index = 0; index < children.size(); index++) {
                if (children.get(index).contains(child)) {
                    return index;
                }
            }
            return -1;
        }
    }

    private static final Set<QName> FLOW_ELEMENTS = names(
            BPMN,
            "startEvent endEvent userTask serviceTask callActivity subProcess exclusiveGateway parallelGateway"
                    + " intermediateCatchEvent boundaryEvent sequenceFlow");
    private static final Set<QName> ARTIFACTS = names(BPMN, "textAnnotation association");
    private static final Set<QName> DOCUMENTATION = names(BPMN, "documentation");
    private static final Set<QName> EXTENSIONS = names(BPMN, "extensionElements");
    private static final Set<QName> INCOMING = names(BPMN, "incoming");
    private static final Set<QName> OUTGOING = names(BPMN, "outgoing");
    private static final Set<QName> MESSAGE_EVENT = names(BPMN, "messageEventDefinition");

    private static final Map<QName, Entry> ENTRIES = Map.ofEntries(
            bpmn(
                    "definitions",
                    join(
                            names("", "id name targetNamespace exporter exporterVersion"),
                            names(MODELER, "executionPlatform executionPlatformVersion")),
                    join(names(BPMN, "message"), names(BPMN, "process")),
                    names(BPMNDI, "BPMNDiagram")),
            bpmn("message", names("", "id name")),
            bpmn(
                    "process",
                    join(templated("id name isExecutable"), names(CAMUNDA, "versionTag historyTimeToLive")),
                    DOCUMENTATION,
                    EXTENSIONS,
                    FLOW_ELEMENTS,
                    ARTIFACTS),
            bpmn(
                    "subProcess",
                    templated("id name"),
                    DOCUMENTATION,
                    EXTENSIONS,
                    INCOMING,
                    OUTGOING,
                    FLOW_ELEMENTS,
                    ARTIFACTS),
            bpmn("startEvent", templated("id name"), DOCUMENTATION, EXTENSIONS, OUTGOING, MESSAGE_EVENT),
            bpmn("endEvent", templated("id name"), DOCUMENTATION, EXTENSIONS, INCOMING),
            bpmn("userTask", templated("id name"), DOCUMENTATION, EXTENSIONS, INCOMING, OUTGOING),
            bpmn(
                    "serviceTask",
                    join(templated("id name"), names(CAMUNDA, "delegateExpression")),
                    DOCUMENTATION,
                    EXTENSIONS,
                    INCOMING,
                    OUTGOING),
            bpmn("callActivity", templated("id name calledElement"), DOCUMENTATION, EXTENSIONS, INCOMING, OUTGOING),
            bpmn("exclusiveGateway", templated("id name default"), DOCUMENTATION, EXTENSIONS, INCOMING, OUTGOING),
            bpmn("parallelGateway", templated("id name"), DOCUMENTATION, EXTENSIONS, INCOMING, OUTGOING),
            bpmn(
                    "intermediateCatchEvent",
                    templated("id name"),
                    DOCUMENTATION,
                    EXTENSIONS,
                    INCOMING,
                    OUTGOING,
                    MESSAGE_EVENT),
            bpmn(
                    "boundaryEvent",
                    templated("id name attachedToRef cancelActivity"),
                    DOCUMENTATION,
                    EXTENSIONS,
                    OUTGOING,
                    MESSAGE_EVENT),
            bpmn("messageEventDefinition", names("", "id messageRef")),
            bpmn(
                    "sequenceFlow",
                    templated("id name sourceRef targetRef"),
                    DOCUMENTATION,
                    EXTENSIONS,
                    names(BPMN, "conditionExpression")),
            bpmn("conditionExpression", join(names("", "id"), Set.of(XSI_TYPE))),
            bpmn("documentation", names("", "id textFormat")),
            bpmn("incoming", Set.of()),
            bpmn("outgoing", Set.of()),
            bpmn("textAnnotation", names("", "id"), names(BPMN, "text")),
            bpmn("text", Set.of()),
            bpmn("association", names("", "id associationDirection sourceRef targetRef")),
            bpmn("extensionElements", Set.of(), names(CAMUNDA, "properties in out")),
            entry(CAMUNDA, "properties", Set.of(), names(CAMUNDA, "property")),
            entry(CAMUNDA, "property", names("", "id name value")),
            entry(CAMUNDA, "in", names("", "businessKey source target")),
            entry(CAMUNDA, "out", names("", "source target")),
            entry(BPMNDI, "BPMNDiagram", names("", "id name"), names(BPMNDI, "BPMNPlane")),
            entry(BPMNDI, "BPMNPlane", names("", "id bpmnElement"), names(BPMNDI, "BPMNShape BPMNEdge")),
            entry(
                    BPMNDI,
                    "BPMNShape",
                    names("", "id bpmnElement isExpanded isMarkerVisible"),
                    names(DC, "Bounds"),
                    names(BPMNDI, "BPMNLabel")),
            entry(BPMNDI, "BPMNEdge", names("", "id bpmnElement"), names(DI, "waypoint"), names(BPMNDI, "BPMNLabel")),
            entry(BPMNDI, "BPMNLabel", names("", "id"), names(DC, "Bounds")),
            entry(DC, "Bounds", names("", "x y width height")),
            entry(DI, "waypoint", names("", "x y")));

    private Palette() {}

    static @Nullable Entry entry(QName name) {
        return ENTRIES.get(name);
    }

    @SafeVarargs
    private static Map.Entry<QName, Entry> bpmn(String local, Set<QName> attributes, Set<QName>... children) {
        return entry(BPMN, local, attributes, children);
    }

    @SafeVarargs
    private static Map.Entry<QName, Entry> entry(
            String namespace, String local, Set<QName> attributes, Set<QName>... children) {
        return Map.entry(new QName(namespace, local), new Entry(attributes, List.of(children)));
    }

    private static Set<QName> templated(String attributes) {
        return join(names("", attributes), names(CAMUNDA, "modelerTemplate modelerTemplateVersion"));
    }

    private static Set<QName> names(String namespace, String locals) {
        return List.of(locals.split(" ")).stream()
                .map(local -> new QName(namespace, local))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<QName> join(Set<QName> first, Set<QName> second) {
        return Stream.concat(first.stream(), second.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
