package court.rulebase.folder;

import static court.rulebase.RuleDesk.JUDGE;
import static court.rulebase.RuleDesk.body;
import static court.rulebase.RuleDesk.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.identity.Courts;
import court.identity.People;
import court.rulebase.RuleDesk;
import court.rulebase.RulebaseSettings;
import court.rulebase.Rulebooks;
import court.rulebase.SampleRules;
import court.rulebase.db.OriginMapper;
import court.rulebase.node.Running;
import court.rulebase.release.FileStore;
import court.rulebase.release.ProblemJson;
import court.rules.Problem;
import court.rules.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@CourtTest
class FolderModeTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path temporary;

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    Courts courts;

    @Autowired
    FolderMerge merge;

    @Autowired
    Running running;

    @Autowired
    Rulebooks rulebooks;

    @Autowired
    FileStore store;

    @Autowired
    OriginMapper origins;

    RuleDesk desk;
    FolderMode mode;
    Path folder;

    @BeforeEach
    void a_folder_that_agrees_with_the_release_in_force() throws IOException {
        desk = new RuleDesk(http, people, courts);
        desk.inForce(SampleRules.files("P6M", "P3M"));
        folder = temporary.toRealPath();
        for (RuleFile file : store.load(rulebooks.inForce().id()).list()) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        }
        mode = new FolderMode(new RulebaseSettings(null, folder, Duration.ofSeconds(1), 100, 100), merge, running);
        mode.run(new DefaultApplicationArguments());
        await().atMost(SOON).until(() -> origins.folder(folder.toString()) != null);
    }

    @AfterEach
    void folder_mode_ends() {
        mode.destroy();
    }

    @Test
    void a_saved_file_is_in_force_within_seconds_while_clients_keep_asking() throws Exception {
        UUID before = rulebooks.inForce().id();
        Queue<ResponseEntity<JsonNode>> answers = new ConcurrentLinkedQueue<>();
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService clients = Executors.newFixedThreadPool(2);
        for (int client = 0; client < 2; client++) {
            clients.execute(() -> {
                while (!enough.get()) {
                    answers.add(ask());
                }
            });
        }
        await().atMost(SOON).until(() -> answers.size() > 5);

        save(SampleRules.files("P8M", "P4M"));

        await().atMost(SOON).until(() -> !rulebooks.inForce().id().equals(before));
        int changed = answers.size();
        await().atMost(SOON).until(() -> answers.size() > changed + 5);
        enough.set(true);
        clients.shutdown();
        assertThat(clients.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(periods(answer)).isIn(List.of("P6M", "P3M"), List.of("P8M", "P4M")));
        assertThat(answers).anySatisfy(answer -> assertThat(periods(answer)).containsExactly("P8M", "P4M"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_file_is_refused_at_its_line_and_the_old_rules_stay(String path, String text, int line, String code)
            throws IOException {
        UUID before = rulebooks.inForce().id();

        save(Map.of(path, text));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(problems()).anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(path);
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.code()).isEqualTo(code);
                }));
        assertThat(rulebooks.inForce().id()).isEqualTo(before);
        assertThat(periods(ask())).containsExactly("P6M", "P3M");
    }

    static Stream<Arguments> broken() {
        String good = SampleRules.drl("P6M", "P3M");
        return Stream.of(
                Arguments.of(SampleRules.DRL, good.replaceFirst("then", "thne"), 12, "rulebase.misspelt"),
                Arguments.of(SampleRules.DRL, good.replaceFirst("Claim\\(", "Clam("), 11, "rulebase.unknown-fact"),
                Arguments.of(SampleRules.DRL, good.replaceFirst("track ==", "trakc =="), 11, "rulebase.unknown-field"),
                Arguments.of(
                        SampleRules.DRL,
                        good.replaceFirst("insert", "System.exit(1); insert"),
                        13,
                        "rulebase.consequence"),
                Arguments.of(SampleRules.DRL, good.replaceFirst("when", "salience 5\nwhen"), 10, "rulebase.attribute"),
                Arguments.of(SampleRules.DRL, good.replaceFirst("@basis\\(.*\\)\n", ""), 8, "rulebase.no-basis"),
                Arguments.of(SampleRules.DRL, good.replace("SA-102 简", "SA-101 简"), 16, "rulebase.duplicate-code"),
                Arguments.of(SampleRules.DRL, good.replace("java.time.Period;", "java.io.File;"), 6, "rulebase.import"),
                Arguments.of(SampleRules.DRL, good.replaceFirst("ORDINARY", "FAST"), 11, "rulebase.unknown-constant"),
                Arguments.of(SampleRules.MANIFEST, "title: [", 1, "rulebase.yaml-syntax"),
                Arguments.of(
                        SampleRules.SCENARIOS,
                        SampleRules.files("P6M", "P5M").get(SampleRules.SCENARIOS),
                        4,
                        "rulebase.scenario"),
                Arguments.of(SampleRules.FOLDER + "notes.txt", "hello", 0, "rulebase.file-name"));
    }

    @Test
    void a_governed_release_is_never_undone_by_the_folder() throws IOException {
        String governed = desk.inForce(SampleRules.files("P9M", "P3M"));

        save(SampleRules.files("P7M", "P3M"));

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(problems()).extracting(Problem::code).contains("rulebase.folder-overlap"));
        assertThat(rulebooks.inForce().id()).hasToString(governed);

        save(SampleRules.files("P9M", "P3M"));
        await().atMost(SOON).untilAsserted(() -> assertThat(problems()).isEmpty());
        save(SampleRules.files("P7M", "P3M"));
        await().atMost(SOON).untilAsserted(() -> assertThat(periods(ask())).containsExactly("P7M", "P3M"));
    }

    private void save(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private List<Problem> problems() {
        var row = origins.folder(folder.toString());
        return row == null ? List.of() : ProblemJson.read(row.problems());
    }

    private ResponseEntity<JsonNode> ask() {
        return desk.decide(JUDGE, SampleRules.NAME, Map.of("Claim", List.of(claim("ORDINARY"), claim("SIMPLE"))));
    }

    private static List<String> periods(ResponseEntity<JsonNode> answer) {
        return body(answer).path("findings").findValuesAsText("period");
    }
}
