package court.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import court.CourtTest;
import court.rulebase.db.NodeMapper;
import court.rulebase.db.ReleaseMapper;
import court.rulebase.release.ReleaseOrigin;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CourtTest
class RulebookStartTest {
    @Autowired
    Rulebooks rulebooks;

    @Autowired
    ReleaseMapper releases;

    @Autowired
    NodeMapper nodes;

    @Test
    void the_first_start_puts_the_shipped_rules_in_force() {
        var active = Objects.requireNonNull(releases.active());

        assertThat(active.origin()).isEqualTo(ReleaseOrigin.SHIPPED);
        assertThat(rulebooks.inForce().rulebooks()).containsKey("timelimit.limits");
    }

    @Test
    void this_node_reports_that_it_is_ready() {
        assertThat(nodes.all()).anySatisfy(node -> {
            assertThat(node.state()).isEqualTo("READY");
            assertThat(node.releaseId()).isEqualTo(rulebooks.inForce().id());
        });
    }
}
