package court.bpmn;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Refuses every element and attribute that is not on the palette's list, with a word on what to use instead where there is one. */
final class PaletteCheck {

    private static final Map<String, String> KNOWN_ELEMENTS = Map.ofEntries(
            Map.entry("scriptTask", "process.script"),
            Map.entry("script", "process.script"),
            Map.entry("timerEventDefinition", "process.timer"),
            Map.entry("conditionalEventDefinition", "process.conditional-event"),
            Map.entry("multiInstanceLoopCharacteristics", "process.multi-instance"),
            Map.entry("standardLoopCharacteristics", "process.multi-instance"),
            Map.entry("executionListener", "process.listener"),
            Map.entry("taskListener", "process.listener"),
            Map.entry("connector", "process.connector"),
            Map.entry("inputOutput", "process.mapping"),
            Map.entry("field", "process.mapping"),
            Map.entry("formData", "process.form-key"),
            Map.entry("businessRuleTask", "process.rule-task"));
    private static final Map<String, String> KNOWN_ATTRIBUTES = Map.ofEntries(
            Map.entry("assignee", "process.person"),
            Map.entry("candidateUsers", "process.person"),
            Map.entry("candidateGroups", "process.person"),
            Map.entry("formKey", "process.form-key"),
            Map.entry("formRef", "process.form-key"),
            Map.entry("class", "process.code"),
            Map.entry("expression", "process.code"),
            Map.entry("resource", "process.code"),
            Map.entry("type", "process.code"),
            Map.entry("topic", "process.code"),
            Map.entry("asyncBefore", "process.async"),
            Map.entry("asyncAfter", "process.async"),
            Map.entry("async", "process.async"),
            Map.entry("dueDate", "process.timer"),
            Map.entry("followUpDate", "process.timer"),
            Map.entry("schemaLocation", "process.schema-location"),
            Map.entry("noNamespaceSchemaLocation", "process.schema-location"));
    private static final Set<String> COORDINATES = Set.of("x", "y", "width", "height");
    private static final Pattern COORDINATE = Pattern.compile("-?\\d{1,6}(\\.\\d{1,20})?");
    private static final Set<String> FLAGS = Set.of("isExecutable", "cancelActivity", "isExpanded", "isMarkerVisible");

    private final Findings findings;

    private PaletteCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(XmlNode root, Findings findings) {
        if (!root.isBpmn("definitions")) {
            findings.error(root, "process.not-bpmn", root.name.getLocalPart());
            return;
        }
        new PaletteCheck(findings).node(root);
    }

    private void node(XmlNode node) {
        Palette.Entry entry = Palette.entry(node.name);
        if (entry == null) {
            refused(node);
            return;
        }
        node.attributes.forEach((name, value) -> attribute(node, entry, name, value));
        int group = 0;
        for (XmlNode child : node.children) {
            int place = entry.group(child.name);
            if (place < 0) {
                refused(child);
                continue;
            }
            if (place < group) {
                findings.error(child, "process.wrong-order", child.name.getLocalPart());
            }
            group = Math.max(group, place);
            node(child);
        }
    }

    private void refused(XmlNode node) {
        String local = node.name.getLocalPart();
        findings.error(node, KNOWN_ELEMENTS.getOrDefault(local, "process.element-not-allowed"), local);
    }

    private void attribute(XmlNode node, Palette.Entry entry, QName name, @Nullable String value) {
        String local = name.getLocalPart();
        if (!entry.attributes().contains(name)) {
            findings.error(node, KNOWN_ATTRIBUTES.getOrDefault(local, "process.attribute-not-allowed"), local);
        } else if (name.equals(Palette.XSI_TYPE) && !"tFormalExpression".equals(afterColon(value))) {
            findings.error(node, "process.attribute-not-allowed", "xsi:type");
        } else if (COORDINATES.contains(local)
                && !COORDINATE.matcher(String.valueOf(value)).matches()) {
            findings.error(node, "process.no-number", local);
        } else if (FLAGS.contains(local) && !"true".equals(value) && !"false".equals(value)) {
            findings.error(node, "process.no-flag", local);
        }
    }

    private static String afterColon(@Nullable String value) {
        return value == null ? "" : value.substring(value.indexOf(':') + 1);
    }
}
