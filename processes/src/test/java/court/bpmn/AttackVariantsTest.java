package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every threat in several shapes: each is refused at its element and line, opens no file and calls nobody. */
class AttackVariantsTest {
    private static final String ATTACKS = "/court/bpmn/attacks.csv";
    private static final String STEP = "camunda:delegateExpression=\"${step}\"";

    @TempDir
    @Nullable
    Path folder;

    @Nullable
    private ServerSocketChannel listener;

    @BeforeEach
    void a_canary_listens() throws IOException {
        listener = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0));
        listener.configureBlocking(false);
    }

    @AfterEach
    void the_canaries_are_untouched() throws IOException {
        try (ServerSocketChannel called = Objects.requireNonNull(listener)) {
            assertThat(called.accept()).as("a call to the listening canary").isNull();
        }
        assertThat(file()).doesNotExist();
    }

    private Path file() {
        return Objects.requireNonNull(folder).resolve("canary");
    }

    private String armed(String attack) throws IOException {
        InetSocketAddress here =
                (InetSocketAddress) Objects.requireNonNull(listener).getLocalAddress();
        return attack.replace("@PORT@", Integer.toString(here.getPort())).replace("@FILE@", file().toString());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = ATTACKS, delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void an_attack_is_refused_at_its_element_and_line(
            String threat, Sample.Spot spot, String attack, String element, String code) throws IOException {
        String model = Sample.with(spot, armed(spot == Sample.Spot.DELEGATE ? delegate(attack) : attack));
        List<ModelProblem> problems = check(model);
        assertThat(problems).as(threat).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.element()).isEqualTo(element);
            assertThat(problem.line()).isBetween(2, (int) model.lines().count());
        });
    }

    /** An attack on a step stands beside the lawful delegate unless it takes its place. */
    private static String delegate(String attack) {
        return attack.contains("delegateExpression") ? attack : STEP + " " + attack;
    }

    @Test
    void every_threat_comes_in_four_shapes_at_least() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream(ATTACKS))) {
            Map<String, Long> shapes = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .collect(
                            Collectors.groupingBy(line -> line.substring(0, line.indexOf('|')), Collectors.counting()));
            assertThat(shapes).hasSizeGreaterThan(15);
            assertThat(shapes.values()).allMatch(count -> count >= 4);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "camunda:historyTimeToLive=\"\"",
                "camunda:historyTimeToLive=\"P0D\"",
                "camunda:historyTimeToLive=\"-1\"",
                "camunda:historyTimeToLive=\"${x}\"",
                "camunda:historyTimeToLive=\"P1Y\"",
                "camunda:historyTimeToLive=\"999999999999\""
            })
    void a_history_that_has_no_lawful_end_is_refused_with_what_to_write(String attribute) {
        assertThat(check(Sample.model().replace("camunda:historyTimeToLive=\"P365D\"", attribute)))
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo("process.no-history-ttl");
                    assertThat(problem.element()).isEqualTo("sample");
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.args()).containsExactly("P365D");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            civil-ordinary-trial | sample                                | true
            civil-ordinary-trial | other                                 | false
            civil-ordinary-trial | other>sample                          | true
            civil-ordinary-trial | other>further>sample                  | true
            civil-ordinary-trial | civil-ordinary-trial                  | false
            sample               | sample                                | true
            """)
    void a_call_that_comes_back_is_refused_however_long_the_way(String called, String way, boolean refused) {
        Map<String, Set<String>> models = new HashMap<>(Map.of("sample", Set.of()));
        String from = "civil-ordinary-trial";
        for (String next : way.split(">")) {
            models.put(from, Set.of(next));
            models.putIfAbsent(next, Set.of());
            from = next;
        }
        CheckContext context = new CheckContext(Shelf.VOCABULARY, Shelf.FORMS.keySet(), models, Map.of());
        String model =
                Sample.model().replace("calledElement=\"civil-ordinary-trial\"", "calledElement=\"" + called + "\"");
        boolean found = ModelCheck.check(model.getBytes(StandardCharsets.UTF_8), context).stream()
                .anyMatch(problem -> problem.code().equals("process.calls-itself")
                        && problem.element().equals("call-trial"));
        assertThat(found).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <!DOCTYPE x SYSTEM "http://127.0.0.1:@PORT@/x.dtd">                                     | process.doctype
            <!DOCTYPE x PUBLIC "-//x" "http://127.0.0.1:@PORT@/x.dtd">                              | process.doctype
            <!DOCTYPE x [<!ENTITY % e SYSTEM "http://127.0.0.1:@PORT@/e"> %e;]>                     | process.doctype
            <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]> | process.doctype
            <!doctype html>                                                                         | process.not-xml
            <?xml-stylesheet type="text/xsl" href="http://127.0.0.1:@PORT@/x.xsl"?>                 | process.processing-instruction
            """)
    void nothing_outside_the_model_is_opened(String before, String code) throws IOException {
        String model = Sample.model()
                .replaceFirst("<bpmn:definitions", armed(before).replace("$", "\\$") + "<bpmn:definitions");
        assertThat(check(model)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line()).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.zip", "model.bar", "model.bpmn", "../../model.bpmn"})
    void an_archive_is_no_model(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../canary"));
            zip.write(Sample.model().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ModelCheck.check(new ModelFile(name, bytes.toByteArray()), Shelf.context()))
                .extracting(ModelProblem::code)
                .isSubsetOf("process.not-xml", "process.not-utf-8")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "49000, process.too-many-elements",
        "60000, process.too-large",
    })
    void fifty_thousand_nodes_are_refused_before_anything_is_compared(int nodes, String code) {
        String many = "<bpmn:incoming/>".repeat(nodes);
        String tasks = nodes > 50_000 ? many : "<bpmn:endEvent id=\"end-x\" name=\"完\"/>".repeat(nodes);
        assertThat(check(Sample.with(code.endsWith("large") ? Sample.Spot.INSIDE : Sample.Spot.ELEMENT, tasks)))
                .extracting(ModelProblem::code)
                .contains(code);
    }

    private static List<ModelProblem> check(String model) {
        return ModelCheck.check(model.getBytes(StandardCharsets.UTF_8), Shelf.context());
    }
}
