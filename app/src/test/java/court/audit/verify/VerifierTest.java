package court.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import court.audit.Chain;
import court.audit.db.AuditRow;
import court.kernel.Ids;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Tail NONE = new Tail(0, null);

    @TempDir
    Path folder;

    SigningKey key;
    List<AuditRow> chain;
    Checkpoint checkpoint;

    @BeforeEach
    void twenty_sealed_entries_and_a_checkpoint_at_the_fifteenth() throws IOException {
        key = SigningKey.at(folder.resolve("key.pem"));
        chain = sealed("书记员");
        checkpoint = Checkpoint.sign(DAY, 15, hash(chain.get(14)), key);
    }

    @Test
    void an_untouched_audit_is_sound() {
        Report report = verify(chain);

        assertThat(report.sound()).isTrue();
        assertThat(report.checked()).isEqualTo(20);
        assertThat(report.coveredTo()).isEqualTo(15);
        assertThat(report.coveredDay()).isEqualTo(DAY);
    }

    @Test
    void an_edited_entry_is_named() {
        chain.set(6, with(chain.get(6), "别人", chain.get(6).hash()));

        assertThat(verify(chain).findings()).containsExactly(Finding.at(Finding.Kind.CHANGED, 7));
    }

    @Test
    void an_edited_entry_with_a_fitting_hash_breaks_the_next() {
        AuditRow edited = with(chain.get(6), "别人", null);
        byte[] before = Objects.requireNonNull(chain.get(5).hash());
        chain.set(6, with(edited, "别人", Chain.next(before, 7, edited)));

        assertThat(verify(chain).findings()).containsExactly(Finding.at(Finding.Kind.CHANGED, 8));
    }

    @Test
    void deleted_entries_are_counted() {
        chain.subList(3, 6).clear();

        assertThat(verify(chain).findings()).containsExactly(new Finding(Finding.Kind.MISSING, 4, 6, null));
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        Collections.swap(chain, 8, 9);

        assertThat(kinds(verify(chain))).contains(Finding.Kind.OUT_OF_ORDER);
    }

    @Test
    void contents_that_changed_places_are_found() {
        AuditRow nine = chain.get(8);
        AuditRow ten = chain.get(9);
        chain.set(8, numbered(ten, 9, nine.hash()));
        chain.set(9, numbered(nine, 10, ten.hash()));

        assertThat(verify(chain).findings())
                .containsExactly(Finding.at(Finding.Kind.CHANGED, 9), Finding.at(Finding.Kind.CHANGED, 10));
    }

    @Test
    void an_audit_that_ends_before_a_checkpoint_is_truncated() {
        chain.subList(12, 20).clear();

        assertThat(verify(chain).findings()).containsExactly(new Finding(Finding.Kind.TRUNCATED, 13, 15, DAY));
    }

    @Test
    void an_audit_that_ends_after_the_checkpoint_tells_how_far_it_is_proved() {
        chain.subList(17, 20).clear();
        Report report = verify(chain);

        assertThat(report.sound()).isTrue();
        assertThat(report.last() - report.coveredTo()).isEqualTo(2);
    }

    @Test
    void a_chain_rewritten_from_the_start_does_not_agree_with_the_checkpoint() {
        assertThat(verify(sealed("改写者")).findings()).containsExactly(new Finding(Finding.Kind.REWRITTEN, 15, 15, DAY));
    }

    @Test
    void a_rewritten_checkpoint_gives_itself_away() {
        List<AuditRow> rewritten = sealed("改写者");
        Checkpoint forged = new Checkpoint(DAY, 15, hash(rewritten.get(14)), key.publicKey(), checkpoint.signature());

        assertThat(kinds(verify(rewritten, forged))).containsExactly(Finding.Kind.FORGED_CHECKPOINT);
    }

    @Test
    void a_checkpoint_of_another_key_is_foreign() throws IOException {
        List<AuditRow> rewritten = sealed("改写者");
        SigningKey other = SigningKey.at(folder.resolve("other.pem"));
        Checkpoint foreign = Checkpoint.sign(DAY, 15, hash(rewritten.get(14)), other);

        assertThat(kinds(verify(rewritten, foreign))).containsExactly(Finding.Kind.FOREIGN_KEY);
    }

    @Test
    void an_exported_file_is_verified_like_the_database_and_tells_of_the_tail() throws IOException {
        Path file = exported(chain, new Tail(3, Instant.EPOCH));
        Report report = AuditFile.verify(file, verifier(checkpoint));

        assertThat(report.sound()).isTrue();
        assertThat(report.checked()).isEqualTo(20);
        assertThat(report.tail()).isEqualTo(new Tail(3, Instant.EPOCH));
    }

    @Test
    void a_file_with_a_changed_a_lost_or_a_broken_line_or_no_end_is_not_sound() throws IOException {
        List<String> lines = Files.readAllLines(exported(chain, NONE));

        List<String> changed = new ArrayList<>(lines);
        changed.set(4, changed.get(4).replace("书记员", "书记長"));
        assertThat(verifyLines(changed).findings()).containsExactly(Finding.at(Finding.Kind.CHANGED, 5));

        List<String> lost = new ArrayList<>(lines);
        lost.remove(4);
        assertThat(verifyLines(lost).findings()).contains(new Finding(Finding.Kind.MISSING, 5, 5, null));

        List<String> broken = new ArrayList<>(lines);
        broken.set(4, broken.get(4).substring(10));
        assertThat(verifyLines(broken).findings()).contains(Finding.at(Finding.Kind.UNREADABLE, 5));

        assertThat(kinds(verifyLines(lines.subList(0, 18)))).containsExactly(Finding.Kind.UNREADABLE);
    }

    @Test
    void the_key_is_the_same_at_the_next_start_and_nobody_else_can_read_it() throws IOException {
        assertThat(SigningKey.at(folder.resolve("key.pem")).publicKey()).isEqualTo(key.publicKey());
        assertThat(SigningKey.publicKeys(folder.resolve("key.pem.pub"))).containsExactly(key.publicKey());
        assertThat(Files.getPosixFilePermissions(folder.resolve("key.pem"))).hasSize(2);
    }

    @Test
    void checkpoints_come_back_from_their_folder() throws IOException {
        CheckpointFolder outside = new CheckpointFolder(folder.resolve("outside"));
        outside.keep(checkpoint);

        assertThat(CheckpointFolder.at(folder.resolve("outside"))).containsExactly(checkpoint);
        assertThat(outside.of(DAY)).contains(checkpoint);
    }

    private Report verifyLines(List<String> lines) throws IOException {
        return AuditFile.verify(Files.write(folder.resolve("tampered.ndjson"), lines), verifier(checkpoint));
    }

    private Path exported(List<AuditRow> rows, Tail tail) throws IOException {
        StringWriter text = new StringWriter();
        AuditFile.Pen pen = new AuditFile.Pen(text);
        for (AuditRow row : rows) {
            pen.write(row);
        }
        pen.end(tail);
        return Files.writeString(folder.resolve("audit.ndjson"), text.toString());
    }

    private Report verify(List<AuditRow> rows) {
        return verify(rows, checkpoint);
    }

    private Report verify(List<AuditRow> rows, Checkpoint against) {
        Verifier verifier = verifier(against);
        rows.forEach(verifier::next);
        return verifier.report(NONE);
    }

    private Verifier verifier(Checkpoint against) {
        return new Verifier(List.of(against), Set.of(key.publicKey()));
    }

    private static Set<Finding.Kind> kinds(Report report) {
        return report.findings().stream().map(Finding::kind).collect(Collectors.toSet());
    }

    private static List<AuditRow> sealed(String actor) {
        List<AuditRow> rows = new ArrayList<>();
        byte[] hash = Chain.START;
        for (long seq = 1; seq <= 20; seq++) {
            AuditRow row = new AuditRow(
                    Ids.next(),
                    Instant.EPOCH.plusSeconds(seq),
                    actor,
                    "casefile.note",
                    "case",
                    "某案",
                    null,
                    JsonNodeFactory.instance.objectNode().put("n", seq),
                    seq,
                    null);
            hash = Chain.next(hash, seq, row);
            rows.add(with(row, actor, hash));
        }
        return rows;
    }

    private static AuditRow with(AuditRow row, String actor, byte @Nullable [] hash) {
        return new AuditRow(
                row.id(),
                row.at(),
                actor,
                row.action(),
                row.subjectType(),
                row.subjectId(),
                row.caseId(),
                row.detail(),
                row.seq(),
                hash);
    }

    private static AuditRow numbered(AuditRow row, long seq, byte @Nullable [] hash) {
        return new AuditRow(
                row.id(),
                row.at(),
                row.actor(),
                row.action(),
                row.subjectType(),
                row.subjectId(),
                row.caseId(),
                row.detail(),
                seq,
                hash);
    }

    private static String hash(AuditRow row) {
        return HexFormat.of().formatHex(Objects.requireNonNull(row.hash()));
    }
}
