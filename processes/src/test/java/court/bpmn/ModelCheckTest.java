package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelCheckTest {
    private static final String ENGLISH = "[A-Z][A-Za-z ,-]{1,58}\\??";
    /** Duties of the ladder have no process: their forms are named by the module that opens them. */
    private static final Set<String> OF_DUTIES =
            Set.of("assignment.approve", "casefile.answer-check", "escalation.answer", "escalation.done");

    static List<String> models() {
        return Shelf.MODELS.stream().map(ModelFile::processId).toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_shipped_model_passes_the_check(String model) {
        assertThat(ModelCheck.check(Shelf.file(model), Shelf.context())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_activity_has_a_spoken_name(String model) {
        assertThat(Shelf.outline(model).elements())
                .allSatisfy(element -> assertThat(element.name()).matches("[\\u4e00-\\u9fa5，、？]{2,14}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_name_of_a_shipped_model_is_there_in_english_too(String model) {
        ModelOutline outline = Shelf.outline(model);
        assertThat(outline.nameEn()).isNotNull().matches(ENGLISH);
        assertThat(outline.elements())
                .allSatisfy(element -> assertThat(element.nameEn())
                        .as(element.id())
                        .isNotNull()
                        .matches(ENGLISH));
    }

    @Test
    void a_model_may_do_without_english_names() {
        ModelOutline outline = ModelReader.read(Sample.model().getBytes(StandardCharsets.UTF_8));
        assertThat(ModelCheck.check(Sample.model().getBytes(StandardCharsets.UTF_8), Shelf.context()))
                .isEmpty();
        assertThat(outline.nameEn()).isNull();
    }

    @Test
    void an_english_name_is_short_and_given_once() {
        String en = "<camunda:properties><camunda:property name=\"en\" value=\"%s\"/></camunda:properties>";
        assertThat(problems(en.formatted("Assign the case"))).isEmpty();
        assertThat(problems(en.formatted("x".repeat(121)))).containsExactly("process.name-too-long");
        assertThat(problems(en.formatted("one") + en.formatted("two"))).containsExactly("process.property-not-allowed");
    }

    private static List<String> problems(String extension) {
        byte[] model = Sample.with(Sample.Spot.EXTENSION, extension).getBytes(StandardCharsets.UTF_8);
        return ModelCheck.check(model, Shelf.context()).stream()
                .map(ModelProblem::code)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_fits_on_one_screen(String model) {
        Set<ElementKind> activities = Set.of(ElementKind.USER_TASK, ElementKind.SERVICE_TASK, ElementKind.CALL);
        assertThat(Shelf.outline(model).elements())
                .filteredOn(element -> activities.contains(element.kind()))
                .hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void each_start_message_starts_one_process() {
        assertThat(Shelf.outlines().stream()
                        .flatMap(outline -> outline.startedBy().stream())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_step_and_every_form_is_used_by_a_model_or_offered_on_the_case_page() {
        Set<String> steps = new TreeSet<>();
        Set<String> forms = new TreeSet<>(OF_DUTIES);
        Shelf.FORMS.values().stream().filter(form -> !form.by().isEmpty()).forEach(form -> forms.add(form.key()));
        for (ModelOutline outline : Shelf.outlines()) {
            for (ModelElement element : outline.elements()) {
                if (element.step() != null) {
                    steps.add(element.step());
                }
                if (element.form() != null) {
                    forms.add(element.form());
                }
            }
        }
        assertThat(steps).isEqualTo(new TreeSet<>(Shelf.VOCABULARY.steps().keySet()));
        assertThat(forms).isEqualTo(new TreeSet<>(Shelf.FORMS.keySet()));
    }

    /** What the designer looks for while a model is drawn, and the code by which the check refuses the same. */
    private static final Map<String, String> LINT = Map.ofEntries(
            Map.entry("conditional-flows", "process.exit-without-condition"),
            Map.entry("end-event-required", "process.no-end"),
            Map.entry("label-required", "process.no-name"),
            Map.entry("no-bpmndi", "process.not-drawn"),
            Map.entry("no-complex-gateway", "process.element-not-allowed"),
            Map.entry("no-disconnected", "process.unreachable"),
            Map.entry("no-implicit-end", "process.exits"),
            Map.entry("no-implicit-split", "process.exits"),
            Map.entry("no-implicit-start", "process.unreachable"),
            Map.entry("no-inclusive-gateway", "process.element-not-allowed"),
            Map.entry("single-blank-start-event", "process.one-start"),
            Map.entry("single-event-definition", "process.no-message"),
            Map.entry("start-event-required", "process.one-start"),
            Map.entry("sub-process-blank-start-event", "process.start-in-part"),
            Map.entry("tianping/clock", "process.clock-period"),
            Map.entry("tianping/spoken-id", "process.id-unspoken"),
            Map.entry("tianping/template", "process.property-missing"));

    @Test
    void what_the_designer_looks_for_is_what_the_check_refuses() throws IOException {
        Set<String> rules = new TreeSet<>();
        new ObjectMapper()
                .readTree(ShippedModels.lint())
                .get("rules")
                .fieldNames()
                .forEachRemaining(rules::add);
        assertThat(rules).isEqualTo(new TreeSet<>(LINT.keySet()));
        assertThat(ProblemTexts.codes(Locale.ENGLISH)).containsAll(LINT.values());
    }

    @Test
    void the_model_to_begin_with_passes_the_check() {
        String starter = new String(ShippedModels.starter(), StandardCharsets.UTF_8);
        ModelFile own = new ModelFile(
                "payment-order.bpmn",
                starter.replace("new-model", "payment-order").getBytes(StandardCharsets.UTF_8));
        assertThat(ModelCheck.check(own, Shelf.context())).isEmpty();
    }

    @Test
    void the_palette_offers_exactly_the_known_roles_and_steps() {
        String palette = new String(ShippedModels.palette(), StandardCharsets.UTF_8);
        assertThat(Shelf.VOCABULARY.roles().keySet())
                .allSatisfy(role -> assertThat(palette).contains("\"value\": \"" + role + "\""));
        assertThat(Shelf.VOCABULARY.steps().keySet())
                .allSatisfy(step -> assertThat(palette).contains("\"value\": \"" + step + "\""));
        long offered = palette.lines()
                .filter(line -> line.contains("\"value\": \"") && !line.contains("{"))
                .count();
        long rolesShown = 3L * Shelf.VOCABULARY.roles().size();
        long warned = 3L * (Shelf.VOCABULARY.roles().size() - 1);
        assertThat(offered)
                .isEqualTo(rolesShown + warned + Shelf.VOCABULARY.steps().size());
    }

    @Test
    void the_table_of_models_equals_the_models() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| ") && line.contains(".bpmn"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        Shelf.MODELS.stream().map(ModelCheckTest::row).toList());
    }

    private static String row(ModelFile file) {
        ModelOutline outline = ModelReader.read(file.bytes());
        List<String> caller = Shelf.outlines().stream()
                .filter(other -> other.elements().stream()
                        .anyMatch(element -> outline.processId().equals(element.calledModel())))
                .map(other -> "`" + other.processId() + "`")
                .toList();
        String started = outline.startedBy().map(message -> "`" + message + "`").orElse(String.join(" ", caller));
        return "| %s | `%s` | `bpmn/%s` | %s | %s | %s |"
                .formatted(
                        outline.name(),
                        outline.processId(),
                        file.path(),
                        started,
                        words(outline, ModelElement::message),
                        words(outline, ModelElement::step));
    }

    private static String words(ModelOutline outline, Function<ModelElement, @Nullable String> part) {
        Set<String> found = new TreeSet<>();
        for (ModelElement element : outline.elements()) {
            String word = part.apply(element);
            if (word != null && element.kind() != ElementKind.START) {
                found.add("`" + word + "`");
            }
        }
        return found.isEmpty() ? "无" : new ArrayList<>(found).stream().collect(Collectors.joining(" "));
    }
}
