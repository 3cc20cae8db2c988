package court.demo;

import court.audit.AuditLog;
import court.demo.db.DemoMapper;
import court.identity.Acting;
import court.identity.Permission;
import court.kernel.CourtClock;
import court.kernel.DailyWork;
import court.kernel.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves the one clock forward for a demonstration, and does the work of every day that passes. */
@Service
@Profile("demo")
public class DemoClock {
    /** A demonstration that needs more days than these starts anew. */
    private static final int MOST_DAYS = 4000;

    private final CourtClock clock;
    private final DemoMapper mapper;
    private final List<DailyWork> works;
    private final Acting acting;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    DemoClock(
            CourtClock clock,
            DemoMapper mapper,
            List<DailyWork> works,
            Acting acting,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.clock = clock;
        this.mapper = mapper;
        this.works = works;
        this.acting = acting;
        this.audit = audit;
        this.transaction = transaction;
        Long ahead = mapper.ahead();
        clock.runAhead(Duration.ofSeconds(ahead == null ? 0 : ahead));
    }

    /** What moving the clock did. */
    public record Moved(LocalDate today, int days, int clocksLookedAt) {}

    /** Moves to a later day, day by day; the time of day stays. */
    public synchronized Moved moveTo(LocalDate today) {
        acting.with(Permission.CLOCK_MOVE);
        LocalDate now = LocalDate.now(clock);
        long days = now.until(today, ChronoUnit.DAYS);
        if (days < 0) {
            throw Refused.because("demo.clock-only-forward", now);
        }
        if (days > MOST_DAYS) {
            throw Refused.because("demo.clock-too-far", MOST_DAYS);
        }
        int looked = 0;
        for (LocalDate day = now; day.isBefore(today); day = day.plusDays(1)) {
            advanceOneDay();
            looked += works.stream().mapToInt(DailyWork::work).sum();
        }
        return new Moved(LocalDate.now(clock), Math.toIntExact(days), looked);
    }

    private void advanceOneDay() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Instant tomorrow = now.plusDays(1).toInstant();
        Duration ahead = clock.ahead().plus(Duration.between(now.toInstant(), tomorrow));
        transaction.executeWithoutResult(status -> {
            mapper.setAhead(ahead.toSeconds());
            audit.record(
                    "demo.clock-moved",
                    "clock",
                    "demo",
                    Map.of("to", now.toLocalDate().plusDays(1)));
        });
        clock.runAhead(ahead);
    }
}
