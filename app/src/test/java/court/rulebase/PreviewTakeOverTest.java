package court.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.CourtTest;
import court.kernel.Ids;
import court.rulebase.db.PreviewMapper;
import court.rulebase.db.PreviewRow;
import court.rulebase.db.PreviewStep;
import court.rulebase.preview.PreviewState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A preview whose node was killed goes on at another node, and at one only. */
@CourtTest
class PreviewTakeOverTest {
    private static final String DEAD = "node-dead";
    private static final String FIRST = "node-first";
    private static final String SECOND = "node-second";
    /** Longer than any preview in these tests has been silent, shorter than {@link #fellSilent} makes them. */
    private static final int SILENT = 3_000;

    @Autowired
    private PreviewMapper mapper;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private Clock clock;

    private final UUID preview = Ids.next();

    /** Kept from the application's own node, which looks for such previews too, by the lock of a transaction. */
    private void inOneTransaction(Runnable scene) {
        transaction.executeWithoutResult(status -> {
            begin();
            scene.run();
            status.setRollbackOnly();
        });
    }

    private void begin() {
        UUID release = rulebooks.inForce().id();
        Instant now = clock.instant();
        LocalDate day = LocalDate.now(clock);
        mapper.insert(
                new PreviewRow(
                        preview,
                        release,
                        release,
                        day,
                        "timelimit.limits",
                        PreviewState.RUNNING,
                        "somebody",
                        now,
                        null,
                        null,
                        null,
                        null,
                        10,
                        0,
                        0,
                        0,
                        null,
                        null,
                        null,
                        null,
                        null),
                DEAD);
    }

    private void fellSilent() {
        sql.update(
                "update court.rulebase_preview set moved_at = clock_timestamp() - interval '2 hours' where id = ?",
                preview);
    }

    @AfterEach
    void gone() {
        sql.update("delete from court.rulebase_preview where id = ?", preview);
    }

    private int advance(String node) {
        return mapper.advance(
                new PreviewStep(preview, "timelimit.trial", Ids.next(), 5, 1, 1, json.createObjectNode()), node);
    }

    @Test
    void a_preview_that_moves_is_left_alone() {
        inOneTransaction(() -> {
            assertThat(mapper.takeOver(FIRST, SILENT)).doesNotContain(preview);
            assertThat(advance(DEAD)).isOne();
        });
    }

    @Test
    void a_silent_preview_is_taken_over_once_and_its_old_node_is_out() {
        inOneTransaction(() -> {
            fellSilent();

            assertThat(mapper.takeOver(FIRST, SILENT)).containsExactly(preview);
            assertThat(mapper.takeOver(SECOND, SILENT)).doesNotContain(preview);
            assertThat(advance(DEAD)).isZero();
            assertThat(advance(SECOND)).isZero();
            assertThat(advance(FIRST)).isOne();
            assertThat(mapper.byId(preview)).satisfies(row -> {
                assertThat(row.judged()).isEqualTo(5);
                assertThat(row.state()).isEqualTo(PreviewState.RUNNING);
            });
        });
    }

    @Test
    void what_has_ended_is_not_taken_over() {
        inOneTransaction(() -> {
            fellSilent();
            mapper.end(preview, PreviewState.CANCELLED, null, null, clock.instant());

            assertThat(mapper.takeOver(FIRST, SILENT)).doesNotContain(preview);
            assertThat(advance(DEAD)).isZero();
        });
    }

    @Test
    void two_nodes_that_look_at_once_do_not_wait_for_each_other_and_one_gets_it() {
        transaction.executeWithoutResult(status -> begin());

        List<UUID> second = transaction.execute(status -> {
            fellSilent(); // unseen by others until this transaction ends, and locked by it
            assertThat(mapper.takeOver(FIRST, SILENT)).containsExactly(preview);
            return CompletableFuture.supplyAsync(() -> mapper.takeOver(SECOND, 0))
                    .join();
        });

        assertThat(second).doesNotContain(preview);
        assertThat(advance(SECOND)).isZero();
        assertThat(advance(FIRST)).isOne();
    }
}
