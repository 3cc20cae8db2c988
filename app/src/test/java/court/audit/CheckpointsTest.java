package court.audit;

import static org.assertj.core.api.Assertions.assertThat;

import court.CourtTest;
import court.audit.verify.Checkpoint;
import court.audit.verify.CheckpointFolder;
import court.audit.verify.Finding;
import court.audit.verify.Report;
import court.audit.verify.Verifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Against the database, by its owner, who can switch the trigger off: every change is rolled back at the end. */
@CourtTest
class CheckpointsTest {
    @Autowired
    AuditLog log;

    @Autowired
    Sealer sealer;

    @Autowired
    AuditBook book;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    AuditSettings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    List<Checkpoint> outside = List.of();

    @BeforeEach
    void a_signed_audit_with_entries_since() throws IOException {
        fiveSealedEntries();
        checkpoints.regularly();
        outside = CheckpointFolder.at(settings.checkpoints());
        fiveSealedEntries();
    }

    private void fiveSealedEntries() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 5; i++) {
                log.record("audit.test", "test", i, Map.of("词", "一", "n", i));
            }
        });
        while (book.tail().count() > 0) {
            sealer.seal();
        }
    }

    private long latest() {
        Long seq = sql.queryForObject("select max(seq) from court.audit_entry", Long.class);
        return Objects.requireNonNull(seq);
    }

    @Test
    void the_day_has_one_checkpoint_in_the_table_and_outside() throws IOException {
        int before = checkpoints.all().size();
        checkpoints.regularly();

        assertThat(checkpoints.all()).hasSize(before).allMatch(Checkpoint::holds);
        assertThat(outside).isEqualTo(checkpoints.all());
        assertThat(verified(outside).sound()).isTrue();
    }

    @Test
    void an_edit_by_the_owner_of_the_database_is_found_and_nothing_is_signed_over_it() {
        long seq = latest() - 1;
        tampered(
                "update court.audit_entry set actor = 'somebody else' where seq = " + seq,
                report -> assertThat(report.findings()).contains(new Finding(Finding.Kind.CHANGED, seq, seq, null)));
    }

    @Test
    void a_deletion_is_found() {
        long seq = latest() - 1;
        tampered(
                "delete from court.audit_entry where seq = " + seq,
                report -> assertThat(report.findings()).contains(new Finding(Finding.Kind.MISSING, seq, seq, null)));
    }

    @Test
    void a_truncation_is_found() {
        tampered(
                "delete from court.audit_entry where seq is null or seq >= (select max(seq) from court.audit_checkpoint)",
                report ->
                        assertThat(report.findings()).extracting(Finding::kind).containsOnly(Finding.Kind.TRUNCATED));
    }

    @Test
    void a_chain_sealed_anew_by_the_owner_is_found_by_the_checkpoint_outside() {
        transaction.executeWithoutResult(status -> {
            becomeOwner();
            sql.execute("update court.audit_entry set actor = 'somebody else' where seq = 1");
            sql.execute("update court.audit_entry set seq = null, hash = null");
            sql.execute("delete from court.audit_checkpoint");
            while (book.tail().count() > 0) {
                sealer.seal();
            }
            assertThat(verified(List.of()).sound()).isTrue();
            assertThat(verified(outside).findings()).extracting(Finding::kind).contains(Finding.Kind.REWRITTEN);
            assertThat(signed()).isEmpty();
            status.setRollbackOnly();
        });
    }

    @Test
    void a_new_entry_is_reported_as_not_yet_sealed() {
        transaction.executeWithoutResult(status -> {
            log.record("audit.test", "test", "tail", Map.of());
            assertThat(verified(outside).tail().count()).isPositive();
            status.setRollbackOnly();
        });
    }

    private void tampered(String how, Consumer<Report> expected) {
        transaction.executeWithoutResult(status -> {
            becomeOwner();
            sql.execute(how);
            expected.accept(verified(outside));
            sql.execute("delete from court.audit_checkpoint");
            assertThat(signed()).isEmpty();
            status.setRollbackOnly();
        });
    }

    private Optional<Checkpoint> signed() {
        try {
            return checkpoints.sign();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The regular sealer waits meanwhile. */
    private void becomeOwner() {
        sql.queryForObject("select pg_advisory_xact_lock(hashtext('court.audit.sealer'))::text", String.class);
        sql.execute("alter table court.audit_entry disable trigger audit_entry_is_final");
    }

    private Report verified(List<Checkpoint> against) {
        return book.verify(new Verifier(against, Set.of()));
    }
}
