package court.bench.lifecycle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The one clock, which each client of a measurement can set ahead: a case takes fifty days, and nobody waits so long. All
 * others live on a day before, so that no daily work comes to cases that are measured.
 */
final class TravellingClock extends Clock {
    private static final Duration BEFORE = Duration.ofDays(60);
    private static final ThreadLocal<Long> DAYS = ThreadLocal.withInitial(() -> 0L);
    private final Clock real;

    private TravellingClock(Clock real) {
        this.real = real;
    }

    /** From now on this thread lives so many days later than everybody else. */
    static void travel(long days) {
        DAYS.set(days);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TravellingClock(real.withZone(zone));
    }

    @Override
    public Instant instant() {
        return real.instant().minus(BEFORE).plus(Duration.ofDays(DAYS.get()));
    }

    /** Puts it in the place of the real one, for whoever asks for it and for nobody else. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        Clock travellingClock() {
            return new TravellingClock(Clock.system(ZoneId.of("Asia/Shanghai")));
        }
    }
}
