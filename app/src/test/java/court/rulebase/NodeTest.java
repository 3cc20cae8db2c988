package court.rulebase;

import static court.rulebase.RuleDesk.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import court.CourtTest;
import court.identity.Courts;
import court.identity.People;
import court.rulebase.db.NodeMapper;
import court.rulebase.db.NodeRow;
import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rulebase.release.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@CourtTest
class NodeTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String LISTENING = "where application_name = 'tianping-rules' and state is not null";

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    Courts courts;

    @Autowired
    Rulebooks rulebooks;

    @Autowired
    ReleaseMapper releases;

    @Autowired
    NodeMapper nodes;

    @Autowired
    Standing standing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    RuleDesk desk;

    @BeforeEach
    void two_officers() {
        desk = new RuleDesk(http, people, courts);
    }

    @Test
    void a_release_that_another_node_put_in_force_is_followed() {
        String first = desk.inForce(SampleRules.files("P6M", "P3M"));
        String second = desk.inForce(SampleRules.files("P6M", "P4M"));

        elsewhere(second, first);

        await().atMost(SOON).until(() -> rulebooks.inForce().id().toString().equals(first));
        await().atMost(SOON).until(() -> "READY".equals(state(first)));
    }

    @Test
    void a_release_that_cannot_be_built_leaves_the_old_one_answering() {
        String good = desk.inForce(SampleRules.files("P6M", "P3M"));
        String bad = desk.drafted(SampleRules.files("P6M", "P5M"));
        sql.update(
                "update court.rulebase_release set sha256 = ?, origin = 'SHIPPED' where id = ?::uuid",
                "0".repeat(64),
                bad);

        elsewhere(good, bad);

        await().atMost(SOON).until(() -> "FAILED".equals(state(bad)));
        assertThat(rulebooks.inForce().id()).hasToString(good);
        assertThat(nodes.all()).anySatisfy(node -> {
            assertThat(node.runningId()).hasToString(good);
            assertThat(node.message()).contains("hash");
        });
        assertThat(RuleDesk.body(desk.get(SECOND, "/actuator/health"))
                        .path("status")
                        .asText())
                .isEqualTo("DEGRADED");

        assertThat(desk.activate(SECOND, good).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(state(good)).isEqualTo("READY");
        assertThat(RuleDesk.body(desk.get(SECOND, "/actuator/health"))
                        .path("status")
                        .asText())
                .isEqualTo("UP");
    }

    @Test
    void a_switch_is_seen_and_listening_restored_when_the_connection_is_cut() {
        String first = desk.inForce(SampleRules.files("P6M", "P3M"));
        String second = desk.inForce(SampleRules.files("P6M", "P4M"));
        assertThat(sql.queryForList("select pg_terminate_backend(pid) from pg_stat_activity " + LISTENING))
                .isNotEmpty();

        elsewhere(second, first);

        await().atMost(SOON).until(() -> rulebooks.inForce().id().toString().equals(first));
        await().atMost(SOON)
                .until(() -> sql.queryForObject("select count(*) from pg_stat_activity " + LISTENING, Long.class) > 0);
    }

    @Test
    void the_page_tells_which_nodes_are_away_or_not_yet_there() {
        String before = desk.inForce(SampleRules.files("P6M", "P3M"));
        String active = desk.inForce(SampleRules.files("P6M", "P4M"));
        node("gone", active, "30 seconds");
        node("behind", before, "1 second");

        assertThat(state("gone", nodes.all())).isEqualTo("AWAY");
        assertThat(state("behind", nodes.all())).isEqualTo("SWITCHING");

        sql.update("update court.rulebase_node set seen_at = now() - interval '2 days' where node = 'gone'");
        sql.update("delete from court.rulebase_node where node = 'behind'");
        await().atMost(SOON).until(() -> state("gone", nodes.all()).isEmpty());
    }

    @Test
    void a_node_that_was_forgotten_tells_of_itself_again() {
        String active = desk.inForce(SampleRules.files("P6M", "P3M"));
        sql.update("delete from court.rulebase_node");

        await().atMost(SOON).until(() -> "READY".equals(state(active)));
    }

    @Test
    void an_activation_that_does_not_commit_leaves_no_trace() {
        String before = desk.inForce(SampleRules.files("P6M", "P3M"));
        String draft = desk.drafted(SampleRules.files("P6M", "P5M"));
        desk.approve(SECOND, draft);
        ReleaseRow row = Objects.requireNonNull(releases.byId(UUID.fromString(draft)));

        transaction.executeWithoutResult(status -> {
            standing.activate(row, UUID.fromString(before), "test");
            status.setRollbackOnly();
        });

        assertThat(desk.active()).isEqualTo(before);
        assertThat(releases.byId(row.id())).isEqualTo(row);
        assertThat(sql.queryForObject(
                        "select count(*) from court.audit_entry where subject_id = ? and action = 'rulebase.release-activated'",
                        Long.class,
                        draft))
                .isZero();
    }

    @Test
    void the_database_itself_keeps_author_and_approver_apart() {
        String draft = desk.drafted(SampleRules.files("P6M", "P5M"));

        assertThatThrownBy(() ->
                        sql.update("update court.rulebase_release set approver = author where id = ?::uuid", draft))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() ->
                        sql.update("update court.rulebase_release set status = 'APPROVED' where id = ?::uuid", draft))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void elsewhere(String retired, String activated) {
        transaction.executeWithoutResult(status -> {
            sql.update(
                    "update court.rulebase_release set status = 'RETIRED', retired_at = now() where id = ?::uuid",
                    retired);
            sql.update(
                    "update court.rulebase_release set status = 'ACTIVE', activated_at = now(), replaced_id = ?::uuid where id = ?::uuid",
                    retired,
                    activated);
        });
    }

    private void node(String name, String release, String ago) {
        sql.update(
                "insert into court.rulebase_node (node, release_id, running_id, state, message, at, seen_at)"
                        + " values (?, ?::uuid, ?::uuid, 'READY', '', now(), now() - ?::interval)",
                name,
                release,
                release,
                ago);
    }

    private static String state(String name, List<NodeRow> all) {
        return all.stream()
                .filter(node -> node.node().equals(name))
                .map(NodeRow::state)
                .findFirst()
                .orElse("");
    }

    private String state(String release) {
        return nodes.all().stream()
                .filter(node -> release.equals(String.valueOf(node.releaseId())))
                .map(node -> node.state())
                .findFirst()
                .orElse("");
    }
}
