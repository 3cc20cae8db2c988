package court.audit;

import court.audit.db.AuditMapper;
import court.audit.db.AuditRow;
import court.audit.verify.AuditFile;
import court.audit.verify.Checkpoint;
import court.audit.verify.Finding;
import court.audit.verify.Report;
import court.audit.verify.Tail;
import court.audit.verify.Verifier;
import court.kernel.Page;
import court.kernel.PageKey;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads the audit and verifies its chain. */
@Service
public class AuditBook {
    private static final int BATCH = 5000;
    private final AuditMapper mapper;

    AuditBook(AuditMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * What verifying the chain found.
     *
     * @param sealed entries whose hash was recomputed
     * @param unsealed entries that wait for the sealer
     * @param brokenAt sequence number of the first entry that does not fit; null when all fit
     * @param head hash of the last entry, hexadecimal
     */
    public record Verified(
            long sealed, long unsealed, @Nullable Long brokenAt, String head) {}

    /** Entries, newest first; nulls ask for everything. */
    public Page<AuditRow> page(
            @Nullable String actor,
            @Nullable String action,
            @Nullable String subject,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String after,
            int limit) {
        PageKey key = PageKey.parse(after);
        Instant at = key == null ? null : key.instant();
        UUID id = key == null ? null : key.id();
        return Page.of(
                mapper.page(actor, action, subject, from, to, at, id, limit + 1),
                limit,
                row -> PageKey.of(row.at(), row.id()));
    }

    /** Recomputes every hash from the first entry on and compares with the checkpoints in the database. */
    public Verified verify() {
        Report report = verify(new Verifier(checkpoints(), Set.of()));
        Long broken =
                report.findings().stream().map(Finding::seq).min(Long::compare).orElse(null);
        return new Verified(report.checked(), report.tail().count(), broken, report.head());
    }

    /** Leads a verifier through every sealed entry. */
    public Report verify(Verifier verifier) {
        sealed(verifier, Long.MAX_VALUE);
        return verifier.report(tail());
    }

    void sealed(Verifier verifier, long upTo) {
        each(verifier.last(), upTo, verifier::next);
    }

    /** Writes every sealed entry. */
    public long export(Writer to) throws IOException {
        AuditFile.Pen pen = new AuditFile.Pen(to);
        long count = each(0, Long.MAX_VALUE, pen::write);
        pen.end(tail());
        return count;
    }

    private interface Taking<E extends Exception> {
        void take(AuditRow row) throws E;
    }

    private <E extends Exception> long each(long after, long upTo, Taking<E> taking) throws E {
        long count = 0;
        long seq = after;
        List<AuditRow> rows;
        do {
            rows = mapper.sealedAfter(seq, (int) Math.min(BATCH, upTo - seq));
            for (AuditRow row : rows) {
                taking.take(row);
                seq = Objects.requireNonNull(row.seq());
                count++;
            }
        } while (!rows.isEmpty() && seq < upTo);
        return count;
    }

    /** Checkpoints that the database holds, by day. */
    public List<Checkpoint> checkpoints() {
        return mapper.checkpoints().stream().map(Checkpoints::of).toList();
    }

    /** Entries that wait for the sealer. */
    public Tail tail() {
        return mapper.tail();
    }
}
