package court.timelimit;

import court.kernel.CaseBatches;
import court.kernel.CaseId;
import court.kernel.DailyWork;
import court.timelimit.db.ClockMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each day at the cases with a clock whose answer changes; nodes share the work, case by case. */
@Component
@Order(1)
public class Sweep implements DailyWork {
    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final int BATCH = 200;
    private static final int LONGEST_MESSAGE = 500;

    private final ClockMapper mapper;
    private final ObjectProvider<CaseLook> look;
    private final CaseBatches batches;
    private final Clock clock;
    private final Timer duration;

    Sweep(ClockMapper mapper, ObjectProvider<CaseLook> look, CaseBatches batches, Clock clock, MeterRegistry meters) {
        this.mapper = mapper;
        this.look = look;
        this.batches = batches;
        this.clock = clock;
        this.duration = meters.timer("tianping.sweep");
    }

    @Scheduled(fixedDelayString = "${court.timelimit.sweep-every:60s}", initialDelayString = "30s")
    void regularly() {
        duration.record(this::work);
    }

    /**
     * Looks at everything that is due by today.
     *
     * @return how many clocks were looked at
     */
    @Override
    public int work() {
        int total = batches.workOff(new CaseBatches.Work(this::due, this::lookAt, this::setAside));
        if (total > 0) {
            log.info("looked at {} clocks that change by today", total);
        }
        return total;
    }

    private List<CaseId> due() {
        return mapper.casesToLookAt(LocalDate.now(clock), BATCH);
    }

    private void lookAt(List<CaseId> cases) {
        look.getObject().lookAt(cases);
        // a clock that still names a day in the past would be looked at for ever
        mapper.looked(cases, LocalDate.now(clock));
        mapper.succeeded(cases);
    }

    private void setAside(CaseId id, RuntimeException why) {
        LocalDate today = LocalDate.now(clock);
        mapper.lookAgain(id, today, today.plusDays(1));
        String message = String.valueOf(why);
        mapper.failed(id, clock.instant(), message.substring(0, Math.min(LONGEST_MESSAGE, message.length())));
    }
}
