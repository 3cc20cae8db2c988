package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every path of every shipped model is walked on the real engine, and leads where the ways written by hand say. */
class PathCoverageProcessTest {

    private static final Map<String, PathCoverage> COVERAGE = new HashMap<>();

    static List<String> models() {
        return Shelf.MODELS.stream().map(ModelFile::processId).toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_goes_the_ways_that_were_written_for_it(String model) {
        for (WayPlay.Played played : coverage(model).played()) {
            assertThat(played.entered())
                    .as("%s: %s", model, played.way().name())
                    .containsExactlyElementsOf(
                            played.way().steps().stream().map(Way.Step::enters).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_path_of_a_model_is_walked(String model) {
        assertThat(coverage(model).missing())
                .as("paths of %s that no way in src/test/resources/court/bpmn/ways/%1$s.yaml walks", model)
                .isEmpty();
    }

    @Test
    void the_page_of_the_reference_says_how_much_is_walked() throws IOException {
        Path made = Path.of("target", "path-coverage.md");
        Files.writeString(
                made,
                PathPage.of(
                        models().stream().map(PathCoverageProcessTest::coverage).toList()));

        assertThat(Path.of("..", "docs", "reference", "path-coverage.md"))
                .as("docs/reference/path-coverage.md is out of date: copy processes/target/path-coverage.md over it")
                .hasSameTextualContentAs(made);
    }

    /** Played once, and by the first test that asks: a model that fails takes no other along. */
    private static PathCoverage coverage(String model) {
        return COVERAGE.computeIfAbsent(model, PathCoverageProcessTest::play);
    }

    private static PathCoverage play(String model) {
        return PathCoverage.of(
                Shelf.outline(model), Way.of(model).stream().map(WayPlay::of).toList());
    }
}
