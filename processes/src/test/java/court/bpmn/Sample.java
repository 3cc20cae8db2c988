package court.bpmn;

import java.util.List;
import java.util.regex.Matcher;

/** A small lawful model with a slot at each spot where an attack may be put. */
final class Sample {

    enum Spot {
        ROOT,
        PROCESS,
        NAME,
        ATTRIBUTES,
        EXTENSION,
        INSIDE,
        DELEGATE,
        CONDITION,
        ELEMENT
    }

    private static final String TEXT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions-sample" targetNamespace="urn:sample" @ROOT@>
              <bpmn:process id="sample" name="样例" isExecutable="true" camunda:versionTag="1" camunda:historyTimeToLive="P365D" @PROCESS@>
                <bpmn:startEvent id="start-sample" name="开始"/>
                <bpmn:exclusiveGateway id="join-again" name="再来"/>
                <bpmn:serviceTask id="do-propose" name="提出建议" @DELEGATE@>
                  <bpmn:extensionElements><camunda:properties><camunda:property name="step" value="triage.propose-procedure"/></camunda:properties></bpmn:extensionElements>
                </bpmn:serviceTask>
                <bpmn:userTask id="ask-assign" name="@NAME@" @ATTRIBUTES@>
                  <bpmn:extensionElements><camunda:properties><camunda:property name="role" value="chief"/><camunda:property name="form" value="casefile.assign"/><camunda:property name="done" value="assignment=DONE"/></camunda:properties>@EXTENSION@</bpmn:extensionElements>@INSIDE@
                </bpmn:userTask>
                <bpmn:exclusiveGateway id="if-small" name="是否小额？" default="flow-ordinary"/>
                <bpmn:callActivity id="call-trial" name="审理" calledElement="civil-ordinary-trial">
                  <bpmn:extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/><camunda:in source="hearing" target="hearing"/><camunda:out source="pronouncement" target="pronouncement"/></bpmn:extensionElements>
                </bpmn:callActivity>
                <bpmn:endEvent id="end-sample" name="结束"/>
                @ELEMENT@
                <bpmn:sequenceFlow id="flow-start" sourceRef="start-sample" targetRef="join-again"/>
                <bpmn:sequenceFlow id="flow-again" sourceRef="join-again" targetRef="do-propose"/>
                <bpmn:sequenceFlow id="flow-propose" sourceRef="do-propose" targetRef="ask-assign"/>
                <bpmn:sequenceFlow id="flow-assign" sourceRef="ask-assign" targetRef="if-small"/>
                <bpmn:sequenceFlow id="flow-small" name="是" sourceRef="if-small" targetRef="end-sample">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">@CONDITION@</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="flow-ordinary" name="否" sourceRef="if-small" targetRef="call-trial"/>
                <bpmn:sequenceFlow id="flow-trial" sourceRef="call-trial" targetRef="end-sample"/>
              </bpmn:process>
              <bpmndi:BPMNDiagram id="diagram-sample"><bpmndi:BPMNPlane id="plane-sample" bpmnElement="sample">@DRAWING@</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;
    private static final String SHAPE = "<bpmndi:BPMNShape id=\"shape-%1$s\" bpmnElement=\"%1$s\">"
            + "<dc:Bounds x=\"100\" y=\"100\" width=\"36\" height=\"36\"/></bpmndi:BPMNShape>\n";
    private static final String EDGE = "<bpmndi:BPMNEdge id=\"edge-%1$s\" bpmnElement=\"%1$s\">"
            + "<di:waypoint x=\"1\" y=\"1\"/><di:waypoint x=\"2\" y=\"2\"/></bpmndi:BPMNEdge>\n";

    private Sample() {}

    static String model() {
        return filled(TEXT);
    }

    static String with(Spot spot, String attack) {
        return filled(TEXT.replace("@" + spot + "@", attack));
    }

    /** The sample with a way back from its gateway to {@code target}, open whenever the procedure is simplified. */
    static String circle(String target) {
        String wait = target.equals("do-propose") ? "do-propose" : "ask-assign";
        String back = "<bpmn:sequenceFlow id=\"flow-back\" name=\"重来\" sourceRef=\"if-small\" targetRef=\"join-again\">"
                + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${procedure == 'SIMPLIFIED'}"
                + "</bpmn:conditionExpression></bpmn:sequenceFlow>";
        String model = filled(TEXT.replace("@ELEMENT@", back))
                .replace("</bpmndi:BPMNPlane>", EDGE.formatted("flow-back") + "</bpmndi:BPMNPlane>");
        return wait.equals("ask-assign") ? model : withoutWait(model);
    }

    private static String withoutWait(String model) {
        String step =
                "<bpmn:serviceTask id=\"do-assign\" name=\"分案\" camunda:delegateExpression=\"${step}\"><bpmn:extensionElements>"
                        + "<camunda:properties><camunda:property name=\"step\" value=\"notice.tell-panel\"/></camunda:properties>"
                        + "</bpmn:extensionElements></bpmn:serviceTask>";
        return model.replaceAll("(?s)<bpmn:userTask .*</bpmn:userTask>", Matcher.quoteReplacement(step))
                .replace("ask-assign", "do-assign");
    }

    private static String filled(String text) {
        StringBuilder drawing = new StringBuilder();
        List.of("start-sample", "join-again", "do-propose", "ask-assign", "if-small", "call-trial", "end-sample")
                .forEach(id -> drawing.append(SHAPE.formatted(id)));
        List.of("start", "again", "propose", "assign", "small", "ordinary", "trial")
                .forEach(id -> drawing.append(EDGE.formatted("flow-" + id)));
        return text.replace("@DRAWING@", drawing)
                .replace("@NAME@", "分案")
                .replace("@DELEGATE@", "camunda:delegateExpression=\"${step}\"")
                .replace("@CONDITION@", "${procedure == 'SMALL_CLAIMS'}")
                .replaceAll("@[A-Z]+@", "");
    }
}
