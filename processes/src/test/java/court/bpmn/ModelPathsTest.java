package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelPathsTest {

    private static final ModelOutline CIRCLING =
            ModelReader.read(Sample.circle("ask-assign").getBytes(StandardCharsets.UTF_8));

    @Test
    void each_exit_of_a_gateway_makes_a_path_and_a_way_back_ends_where_it_returns() {
        assertThat(ModelPaths.of(CIRCLING))
                .allSatisfy(path -> assertThat(path).startsWith("start-sample", "flow-start", "join-again"))
                .extracting(path -> String.join(" ", path.subList(path.indexOf("if-small"), path.size())))
                .containsExactlyInAnyOrder(
                        "if-small flow-small end-sample",
                        "if-small flow-ordinary call-trial flow-trial end-sample",
                        "if-small flow-back join-again");
    }

    @Test
    void an_event_at_an_edge_is_an_exit_of_its_activity() {
        assertThat(ModelPaths.of(Shelf.outline("civil-first-instance")))
                .filteredOn(path -> path.get(0).equals("start-trial"))
                .extracting(path -> path.get(path.size() - 1))
                .containsExactlyInAnyOrder(
                        "end-trial", "end-trial", "end-trial", "join-procedure", "join-procedure", "join-procedure");
    }

    @Test
    void a_path_that_no_way_walks_is_missed() {
        PathCoverage untested = PathCoverage.of(CIRCLING, List.of());

        assertThat(untested.missing()).hasSize(3);
        assertThat(untested.passed(untested.flows())).isZero();
    }
}
