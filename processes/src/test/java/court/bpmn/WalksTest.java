package court.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WalksTest {

    private final Walks walks = new Walks();

    @Test
    void a_loop_is_a_path_of_its_own_and_then_forgotten() {
        start();
        walks.go("start", "f1", "ask", false);
        walks.go("ask", "f2", "if", false);
        walks.go("if", "f-back", "ask", false);
        walks.go("ask", "f2", "if", false);
        walks.go("if", "f3", "end", false);
        walks.end("end");

        assertThat(walks.walked())
                .containsExactlyInAnyOrder(
                        List.of("start", "f1", "ask", "f2", "if", "f-back", "ask"),
                        List.of("start", "f1", "ask", "f2", "if", "f3", "end"));
    }

    @Test
    void each_branch_of_a_fork_is_a_path_of_its_own() {
        start();
        walks.go("start", "f1", "fork", false);
        walks.go("fork", "fa", "a", false);
        walks.go("fork", "fb", "b", false);
        walks.go("a", "ja", "join", true);
        walks.go("b", "jb", "join", true);
        walks.go("join", "f2", "end", false);
        walks.end("end");

        assertThat(walks.walked())
                .containsExactlyInAnyOrder(
                        List.of("start", "f1", "fork", "fa", "a", "ja", "join", "f2", "end"),
                        List.of("start", "f1", "fork", "fb", "b", "jb", "join", "f2", "end"));
    }

    @Test
    void what_an_event_at_the_edge_took_away_is_not_walked_to_the_end() {
        start();
        walks.go("start", "f1", "ask", false);
        walks.go("ask", "", "wait", false);
        walks.go("wait", "f2", "end", false);
        walks.end("end");

        assertThat(walks.walked()).containsExactly(List.of("start", "f1", "ask", "wait", "f2", "end"));
    }

    private void start() {
        walks.start("start", Set.of("start", "ask", "if", "fork", "join", "end"));
    }
}
