package court.timelimit;

import court.kernel.CaseId;
import court.timelimit.db.ClockMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks each day at the cases with a clock whose answer changes; nodes share the work by locked rows. */
@Component
public class Sweep {
    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final int BATCH = 200;

    private final ClockMapper mapper;
    private final ObjectProvider<CaseLook> look;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sweep(ClockMapper mapper, ObjectProvider<CaseLook> look, TransactionTemplate transaction, Clock clock) {
        this.mapper = mapper;
        this.look = look;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${court.timelimit.sweep-every:60s}", initialDelayString = "30s")
    void regularly() {
        sweep();
    }

    /**
     * Looks at everything that is due by today.
     *
     * @return how many clocks were looked at
     */
    public int sweep() {
        int total = 0;
        int batch;
        do {
            Integer looked = transaction.execute(status -> batch());
            batch = looked == null ? 0 : looked;
            total += batch;
        } while (batch > 0);
        if (total > 0) {
            log.info("looked at {} clocks that change by today", total);
        }
        return total;
    }

    private int batch() {
        LocalDate today = LocalDate.now(clock);
        List<CaseId> due = mapper.casesToLookAt(today, BATCH);
        if (due.isEmpty()) {
            return 0;
        }
        List<CaseId> cases = due.stream().distinct().toList();
        look.getObject().lookAt(cases);
        // a clock that still names a day in the past would be looked at for ever
        mapper.looked(cases, today);
        return due.size();
    }
}
