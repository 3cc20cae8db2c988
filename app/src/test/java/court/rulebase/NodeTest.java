package court.rulebase;

import static court.rulebase.RuleDesk.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import court.CourtTest;
import court.identity.Courts;
import court.identity.People;
import court.rulebase.db.NodeMapper;
import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rulebase.release.Standing;
import java.time.Duration;
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

    private String state(String release) {
        return nodes.all().stream()
                .filter(node -> release.equals(String.valueOf(node.releaseId())))
                .map(node -> node.state())
                .findFirst()
                .orElse("");
    }
}
