package court.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import court.CourtTest;
import court.rulebase.db.NodeMapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class RulebookStartTest {
    @Autowired
    Rulebooks rulebooks;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    NodeMapper nodes;

    @Test
    void the_first_start_puts_the_shipped_rules_in_force() {
        assertThat(sql.queryForObject(
                        "select r.origin || ' ' || b.outcome from court.rulebase_baseline b"
                                + " join court.rulebase_release r on r.id = b.release_id order by r.id limit 1",
                        String.class))
                .isEqualTo("SHIPPED ACTIVATED");
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
