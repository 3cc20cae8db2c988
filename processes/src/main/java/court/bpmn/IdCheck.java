package court.bpmn;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids say kind and deed, names are spoken; drawn lines and shapes may keep the ids that a modeler gave them. */
final class IdCheck {

    private static final Pattern ANY = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,119}");
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Map<ElementKind, Set<String>> PREFIXES = Map.of(
            ElementKind.START, Set.of("start"),
            ElementKind.END, Set.of("end"),
            ElementKind.USER_TASK, Set.of("ask"),
            ElementKind.SERVICE_TASK, Set.of("do"),
            ElementKind.CALL, Set.of("call"),
            ElementKind.SUB_PROCESS, Set.of("sub"),
            ElementKind.EXCLUSIVE_GATEWAY, Set.of("if", "join"),
            ElementKind.PARALLEL_GATEWAY, Set.of("fork", "join"),
            ElementKind.MESSAGE_CATCH, Set.of("wait"),
            ElementKind.MESSAGE_BOUNDARY, Set.of("wait"));

    private IdCheck() {}

    static void check(XmlNode root, ModelOutline outline, String expectedId, Findings findings) {
        unique(root, findings);
        XmlNode process = root.bpmn("process").findFirst().orElse(root);
        if (!KEBAB.matcher(outline.processId()).matches()) {
            findings.error(process, "process.id-unspoken", outline.processId(), "civil-first-instance");
        } else if (!expectedId.isEmpty() && !expectedId.equals(outline.processId())) {
            findings.error(process, "process.file-name", expectedId, outline.processId());
        }
        if (outline.name().isBlank()) {
            findings.error(process, "process.no-name");
        }
        outline.elements().forEach(element -> element(element, findings));
        outline.flows().stream()
                .filter(flow -> flow.name().isBlank() && exit(flow, outline))
                .forEach(flow -> findings.error(flow, "process.no-name"));
    }

    private static void unique(XmlNode root, Findings findings) {
        Set<String> before = new HashSet<>();
        root.all().filter(node -> node.attribute("id") != null).forEach(node -> {
            String id = node.attributeOr("id", "");
            if (!ANY.matcher(id).matches()) {
                findings.error(node, "process.id-unspoken", id, "ask-assign");
            } else if (!before.add(id)) {
                findings.error(node, "process.duplicate-id", id);
            }
        });
    }

    private static void element(ModelElement element, Findings findings) {
        String prefix = element.id().split("-", 2)[0];
        Set<String> allowed = PREFIXES.getOrDefault(element.kind(), Set.of());
        if (!KEBAB.matcher(element.id()).matches() || !allowed.contains(prefix) || prefix.equals(element.id())) {
            findings.error(element, "process.id-unspoken", element.id(), String.join("-, ", allowed) + "-");
        }
        if (element.name().isBlank()) {
            findings.error(element, "process.no-name");
        }
    }

    /** An exit of a gateway where the ways part: its name is the answer to the gateway's question. */
    private static boolean exit(ModelFlow flow, ModelOutline outline) {
        return outline.element(flow.from()).stream().anyMatch(from -> from.kind() == ElementKind.EXCLUSIVE_GATEWAY)
                && outline.flows().stream()
                                .filter(other -> other.from().equals(flow.from()))
                                .count()
                        > 1;
    }
}
