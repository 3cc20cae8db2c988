package court.audit;

import court.audit.db.AuditMapper;
import court.audit.db.AuditRow;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
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
        String[] key = after == null ? new String[0] : after.split("_", -1);
        if (after != null && key.length != 2) {
            throw Refused.malformed("kernel.bad-parameter", "after");
        }
        Instant at = key.length == 2 ? instant(key[0]) : null;
        UUID id = key.length == 2 ? Ids.parse(key[1]) : null;
        return Page.of(
                mapper.page(actor, action, subject, from, to, at, id, limit + 1),
                limit,
                row -> row.at() + "_" + row.id());
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.malformed("kernel.bad-parameter", "after");
        }
    }

    /** Recomputes every hash from the first entry on. */
    public Verified verify() {
        byte[] hash = Chain.START;
        long seq = 0;
        while (true) {
            List<AuditRow> rows = mapper.sealedAfter(seq, BATCH);
            if (rows.isEmpty()) {
                return new Verified(seq, mapper.countUnsealed(), null, hex(hash));
            }
            for (AuditRow row : rows) {
                byte[] next = Chain.next(hash, seq + 1, row);
                if (Objects.requireNonNull(row.seq()) != seq + 1 || !Arrays.equals(next, row.hash())) {
                    return new Verified(seq, mapper.countUnsealed(), seq + 1, hex(hash));
                }
                seq++;
                hash = next;
            }
        }
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
