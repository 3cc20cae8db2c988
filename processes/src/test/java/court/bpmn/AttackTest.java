package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each attack that ran on an unprotected engine is refused with its element and line, and nothing of it is executed. */
class AttackTest {

    private static final String CANARY = "tianping.canary";

    @TempDir
    @Nullable
    static Path folder;

    @AfterEach
    void the_canary_is_untouched() {
        assertThat(System.getProperty(CANARY)).isNull();
    }

    @Test
    void the_sample_itself_is_accepted() {
        assertThat(check(Sample.model())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NAME       | ${''.getClass().forName('java.lang.System').setProperty('tianping.canary','x')} | ask-assign | process.expression-not-allowed
            NAME       | #{execution.processEngineServices}                        | ask-assign | process.expression-not-allowed
            NAME       | $  {runtimeService}                                       | ask-assign | process.expression-not-allowed
            NAME       | &lt;img src=x onerror=alert(1)&gt;                        | ask-assign | process.markup
            NAME       | &amp;lt;script&amp;gt;                                    | ask-assign | process.markup
            NAME       | 名&#x9;称&#x85;                                            | ask-assign | process.markup
            ATTRIBUTES | camunda:assignee="${dataSource}"                          | ask-assign | process.person
            ATTRIBUTES | camunda:candidateUsers="zhangsan"                         | ask-assign | process.person
            ATTRIBUTES | camunda:formKey="javascript:alert(1)"                     | ask-assign | process.form-key
            ATTRIBUTES | camunda:dueDate="${now()}"                                | ask-assign | process.timer
            ATTRIBUTES | camunda:asyncBefore="true"                                | ask-assign | process.async
            ATTRIBUTES | camunda:taskListener="x"                                  | ask-assign | process.attribute-not-allowed
            ATTRIBUTES | isForCompensation="true"                                  | ask-assign | process.attribute-not-allowed
            DELEGATE   | camunda:class="court.Canary"                              | do-propose | process.code
            DELEGATE   | camunda:expression="${step.run()}"                        | do-propose | process.code
            DELEGATE   | camunda:delegateExpression="${other}"                     | do-propose | process.code
            DELEGATE   | camunda:delegateExpression="#{step}"                      | do-propose | process.code
            DELEGATE   | camunda:delegateExpression="${step}${step.run()}"         | do-propose | process.code
            DELEGATE   | camunda:delegateExpression="${step}" camunda:resource="x" | do-propose | process.code
            DELEGATE   | camunda:type="external" camunda:topic="t"                 | do-propose | process.code
            DELEGATE   | camunda:delegateExpression="${step}" camunda:resultVariable="x" | do-propose | process.attribute-not-allowed
            EXTENSION  | <camunda:taskListener event="create" class="court.Canary"/> | ask-assign | process.listener
            EXTENSION  | <camunda:executionListener event="start" expression="${x}"/> | ask-assign | process.listener
            EXTENSION  | <camunda:inputOutput><camunda:inputParameter name="a"><camunda:script scriptFormat="juel">${x}</camunda:script></camunda:inputParameter></camunda:inputOutput> | ask-assign | process.mapping
            EXTENSION  | <camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector> | ask-assign | process.connector
            EXTENSION  | <camunda:in variables="all"/>                             | ask-assign | process.element-not-allowed
            EXTENSION  | <camunda:formData/>                                       | ask-assign | process.form-key
            EXTENSION  | <zeebe:taskDefinition xmlns:zeebe="urn:z" type="x"/>      | ask-assign | process.element-not-allowed
            INSIDE     | <bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>1000000000</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics> | ask-assign | process.multi-instance
            INSIDE     | <bpmn:standardLoopCharacteristics/>                       | ask-assign | process.multi-instance
            INSIDE     | <bpmn:potentialOwner/>                                    | ask-assign | process.element-not-allowed
            INSIDE     | <bpmn:documentation>${x}</bpmn:documentation>             | ask-assign | process.expression-not-allowed
            INSIDE     | <xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/> | ask-assign | process.element-not-allowed
            ELEMENT    | <bpmn:scriptTask id="do-run" name="运行" scriptFormat="juel"><bpmn:script>${x}</bpmn:script></bpmn:scriptTask> | do-run | process.script
            ELEMENT    | <bpmn:sendTask id="do-send" name="发送" camunda:class="x"/> | do-send | process.element-not-allowed
            ELEMENT    | <bpmn:businessRuleTask id="do-rule" name="规则" camunda:decisionRef="x"/> | do-rule | process.rule-task
            ELEMENT    | <bpmn:intermediateThrowEvent id="wait-x" name="抛出"/>     | wait-x     | process.element-not-allowed
            ELEMENT    | <bpmn:intermediateCatchEvent id="timer-x" name="定时"><bpmn:timerEventDefinition><bpmn:timeCycle>0/1 * * * * ? 2099</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent> | timer-x | process.timer
            ELEMENT    | <bpmn:intermediateCatchEvent id="wait-c" name="条件"><bpmn:conditionalEventDefinition><bpmn:condition>${x}</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent> | wait-c | process.conditional-event
            ELEMENT    | <bpmn:dataObject id="data"/>                              | data       | process.element-not-allowed
            ELEMENT    | <bpmn:userTask id="ask-assign" name="重复"/>               | ask-assign | process.duplicate-id
            ELEMENT    | <bpmn:userTask id="Activity_0x1y" name="无名"/>            | Activity_0x1y | process.id-unspoken
            PROCESS    | camunda:candidateStarterUsers="x"                         | sample     | process.attribute-not-allowed
            ROOT       | xsi:schemaLocation="urn:x http://127.0.0.1:9/x.xsd"       | definitions-sample | process.schema-location
            ROOT       | expressionLanguage="http://groovy"                        | definitions-sample | process.attribute-not-allowed
            """)
    void an_attack_is_refused_where_it_stands(Sample.Spot spot, String attack, String element, String code) {
        String model = Sample.with(spot, attack);
        assertThat(check(model)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.element()).isEqualTo(element);
            assertThat(problem.line()).isBetween(lineOf(model, element), lineOf(model, element) + 2);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            ${''.getClass()} => process.condition-unreadable
            ${execution.getProcessEngineServices()} => process.condition-unreadable
            ${procedure == 'ORDINARY' || x.run()} => process.condition-unreadable
            ${(procedure) == 'ORDINARY'} => process.condition-unreadable
            ${procedure eq 'ORDINARY'} => process.condition-unreadable
            ${procedure == 'ORDINARY'} ${x.run()} => process.condition-unreadable
            ${procedure == 'ORDINARY'}} => process.condition-unreadable
            #{procedure == 'ORDINARY'} => process.condition-unreadable
            ${procedure == "ORDINARY"} => process.condition-unreadable
            ${procedure == 'ordinary'} => process.condition-unreadable
            ${procedure == procedure} => process.condition-unreadable
            ${!empty procedure} => process.condition-unreadable
            true => process.condition-unreadable
            ${dataSource == 'ORDINARY'} => process.variable-unknown
            ${procedure == 'ROYAL'} => process.word-unknown
            """)
    void an_exit_condition_outside_the_small_language_is_refused(String condition, String code) {
        String model = Sample.with(
                Sample.Spot.CONDITION, condition.replace("&", "&amp;").replace("<", "&lt;"));
        assertThat(check(model)).extracting(ModelProblem::code).contains(code);
        assertThat(check(model)).extracting(ModelProblem::element).contains("flow-small");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            role="role" | value="chief"                     | value="king"                 | process.role-unknown
            form        | value="casefile.assign"           | value="casefile.crown"       | process.form-unknown
            step        | value="triage.propose-procedure"  | value="triage.shell"         | process.step-unknown
            call        | calledElement="civil-ordinary-trial" | calledElement="nowhere"   | process.model-unknown
            call        | calledElement="civil-ordinary-trial" | calledElement="${x}"      | process.expression-not-allowed
            self        | calledElement="civil-ordinary-trial" | calledElement="sample"    | process.calls-itself
            done        | value="assignment=DONE"           | value="assignment=MAYBE"     | process.word-unknown
            done        | value="assignment=DONE"           | value="assignment=DONE; or"  | process.condition-unreadable
            history     | camunda:historyTimeToLive="P365D" | camunda:versionTag2=""       | process.no-history-ttl
            history     | historyTimeToLive="P365D"         | historyTimeToLive="${x}"     | process.no-history-ttl
            key         | #{execution.processBusinessKey}   | #{execution.id}              | process.no-business-key
            mapping     | target="pronouncement"            | sourceExpression="${x}"      | process.attribute-not-allowed
            name        | name="是否小额？"                   | name=""                      | process.no-name
            order       | id="shape-if-small"               | id="shape-do-propose"        | process.duplicate-id
            drawing     | bpmnElement="if-small"            | bpmnElement="if-large"       | process.not-drawn
            number      | x="100" y="100"                   | x="NaN" y="1e999"            | process.no-number
            default     | default="flow-ordinary"           |                              | process.no-default-exit
            start       | isExecutable="true"               | isExecutable="false"         | process.not-executable
            """)
    void an_unknown_word_is_refused(String what, String from, String to, String code) {
        String model = Sample.model().replace(from, to == null ? "" : to);
        assertThat(check(model)).as(what).extracting(ModelProblem::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            process.cycle-without-wait | do-propose
            process.cycle-never-ends   | ask-assign
            """)
    void a_circle_without_end_is_refused(String code, String back) {
        assertThat(check(Sample.circle(back))).extracting(ModelProblem::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>                   | process.doctype
            <!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>                                 | process.doctype
            <!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]><x>&c;</x>  | process.doctype
            <?xml-stylesheet href="http://127.0.0.1:9/x"?><x/>                                 | process.processing-instruction
            <?xml version="1.0" encoding="UTF-7"?><x/>                                         | process.not-
            <?xml version="1.0" encoding="ISO-8859-1"?><x/>                                    | process.not-utf-8
            not xml at all                                                                     | process.not-xml
            <x>&e;</x>                                                                         | process.
            <a><b></a>                                                                         | process.not-xml
            PK                                                                                 | process.not-xml
            <x/>                                                                               | process.n
            """)
    void what_is_no_model_is_a_problem_and_no_exception(String text, String code) {
        assertThat(check(text)).anySatisfy(problem -> {
            assertThat(problem.code()).startsWith(code);
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void too_much_is_refused_quickly() {
        String tasks = "<bpmn:userTask id=\"ask-x\" name=\"办\"/>".repeat(20_000);
        assertThat(codes(Sample.with(Sample.Spot.ELEMENT, tasks).getBytes(StandardCharsets.UTF_8)))
                .contains("process.too-many-elements");
        assertThat(codes(new byte[20 * 1024 * 1024])).containsExactly("process.too-large");
        assertThat(codes(("<a>".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("process.too-large");
        assertThat(codes(new byte[0])).containsExactly("process.not-xml");
        assertThat(codes("\uFEFF".concat(Sample.model()).getBytes(StandardCharsets.UTF_16LE)))
                .isNotEmpty();
    }

    @Test
    void a_model_broken_anywhere_never_throws() {
        byte[] model = Sample.model().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20_260_131);
        for (int round = 0; round < 200; round++) {
            byte[] broken = model.clone();
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThat(ModelCheck.check(broken, Shelf.context())).isNotNull();
        }
    }

    @Test
    void a_file_named_in_a_model_is_never_opened() throws Exception {
        Path canary = Files.writeString(Objects.requireNonNull(folder).resolve("canary.txt"), "secret");
        String model = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + canary.toUri() + "\">]>" + Sample.model();
        assertThat(check(model))
                .noneSatisfy(problem -> assertThat(problem.args().toString()).contains("secret"));
    }

    private static List<ModelProblem> check(String model) {
        return ModelCheck.check(model.getBytes(StandardCharsets.UTF_8), Shelf.context());
    }

    private static List<String> codes(byte[] model) {
        return ModelCheck.check(model, Shelf.context()).stream()
                .map(ModelProblem::code)
                .distinct()
                .toList();
    }

    private static int lineOf(String model, String element) {
        String before = model.substring(0, model.lastIndexOf(" id=\"" + element + "\""));
        return (int) before.lines().count();
    }
}
