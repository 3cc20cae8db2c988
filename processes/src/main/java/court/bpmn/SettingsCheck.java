package court.bpmn;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the engine itself is told: one executable process, how long its history lives, one delegate, a business key that is passed on. */
final class SettingsCheck {

    private static final Pattern HISTORY = Pattern.compile("P[1-9]\\d{0,4}D|[1-9]\\d{0,4}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,30}");
    private static final Pattern TEMPLATE = Pattern.compile("tianping\\.(ask|do|wait|start|call|named)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final String STEP = "${step}";
    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";
    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            "userTask", Set.of("role", "form", "done", "clock", "clockEn", "clockPeriod", "clockWarns"),
            "serviceTask", Set.of("step"),
            "startEvent", Set.of("role", "form"),
            "intermediateCatchEvent", Set.of("role", "form", "done", "clock", "clockEn", "clockPeriod", "clockWarns"),
            "boundaryEvent", Set.of("role", "form", "done"),
            "callActivity", Set.of("clock", "clockEn", "clockPeriod", "clockWarns"));

    /** Whatever has a name may have it in English. */
    private static final String ENGLISH = "en";

    private final Findings findings;

    private SettingsCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(XmlNode root, Findings findings) {
        SettingsCheck settings = new SettingsCheck(findings);
        root.bpmn("process").skip(1).forEach(second -> findings.error(second, "process.second-process"));
        root.bpmn("process").findFirst().ifPresent(settings::process);
        if (root.attributeOr("targetNamespace", "").isBlank()) {
            findings.error(root, "process.attribute-missing", "targetNamespace");
        }
        root.all()
                .filter(node -> node.name.getNamespaceURI().equals(XmlNode.BPMN))
                .forEach(settings::node);
    }

    private void process(XmlNode process) {
        if (!"true".equals(process.attribute("isExecutable"))) {
            findings.error(process, "process.not-executable");
        }
        String history = process.camunda("historyTimeToLive");
        if (history == null || !HISTORY.matcher(history).matches()) {
            findings.error(process, "process.no-history-ttl", "P365D");
        }
        String version = process.camunda("versionTag");
        if (version == null || !VERSION.matcher(version).matches()) {
            findings.error(process, "process.no-version-tag");
        }
    }

    private void node(XmlNode node) {
        String kind = node.name.getLocalPart();
        switch (kind) {
            case "serviceTask" -> {
                if (!STEP.equals(node.camunda("delegateExpression"))) {
                    findings.error(node, "process.code", "delegateExpression");
                }
            }
            case "callActivity" -> call(node);
            case "startEvent", "intermediateCatchEvent", "boundaryEvent" -> event(node, kind);
            default -> {}
        }
        if (node.bpmn("extensionElements").findAny().isPresent()) {
            extensions(node, kind);
        }
        template(node);
    }

    private void call(XmlNode call) {
        long keys = call.extensions()
                .filter(mapping -> BUSINESS_KEY.equals(mapping.attribute("businessKey")))
                .count();
        if (keys != 1) {
            findings.error(call, "process.no-business-key", BUSINESS_KEY);
        }
        call.extensions()
                .filter(mapping -> mapping.isCamunda("in") || mapping.isCamunda("out"))
                .forEach(mapping -> {
                    boolean key = mapping.attribute("businessKey") != null;
                    boolean named = mapping.attribute("source") != null && mapping.attribute("target") != null;
                    if (key == named || (key && !BUSINESS_KEY.equals(mapping.attribute("businessKey")))) {
                        findings.error(mapping, "process.mapping", mapping.name.getLocalPart());
                    }
                });
    }

    private void event(XmlNode event, String kind) {
        long messages = event.bpmn("messageEventDefinition").count();
        if (messages > 1 || (messages == 0 && !kind.equals("startEvent"))) {
            findings.error(event, "process.no-message");
        }
    }

    private void extensions(XmlNode node, String kind) {
        boolean call = kind.equals("callActivity");
        node.extensions()
                .filter(extension -> !call && !extension.isCamunda("properties"))
                .forEach(extension ->
                        findings.error(extension, "process.element-not-allowed", extension.name.getLocalPart()));
        Set<String> before = new HashSet<>();
        node.properties().forEach(property -> {
            String name = property.attributeOr("name", "");
            boolean known = name.equals(ENGLISH)
                    || PROPERTIES.getOrDefault(kind, Set.of()).contains(name);
            if (!known || !before.add(name)) {
                findings.error(property, "process.property-not-allowed", name);
            }
        });
    }

    private void template(XmlNode node) {
        String template = node.camunda("modelerTemplate");
        String version = node.camunda("modelerTemplateVersion");
        if ((template != null && !TEMPLATE.matcher(template).matches())
                || (version != null && !NUMBER.matcher(version).matches())) {
            findings.error(node, "process.template-unknown", String.valueOf(template));
        }
    }
}
