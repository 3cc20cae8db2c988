package court.audit;

import court.audit.db.AuditMapper;
import court.audit.db.AuditRow;
import java.util.List;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chains new entries by hash, one sealer at a time over all nodes, within seconds of the deed. */
@Component
public class Sealer {
    private static final int BATCH = 1000;

    private final AuditMapper mapper;

    Sealer(AuditMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Seals what waits.
     *
     * @return how many entries were sealed; 0 when another node is at it
     */
    @Scheduled(fixedDelayString = "${court.audit.seal-every:2s}")
    @Transactional
    public int seal() {
        if (!mapper.becomeSealer()) {
            return 0;
        }
        AuditRow last = mapper.lastSealed();
        long seq = last == null ? 0 : Objects.requireNonNull(last.seq());
        byte[] hash = last == null ? Chain.START : Objects.requireNonNull(last.hash());
        List<AuditRow> waiting = mapper.unsealed(BATCH);
        for (AuditRow entry : waiting) {
            seq++;
            hash = Chain.next(hash, seq, entry);
            mapper.seal(entry.id(), seq, hash);
        }
        return waiting.size();
    }
}
