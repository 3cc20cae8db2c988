package court.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** The one clock of the platform; it runs as the machine's does, ahead of it by what a demonstration has moved it. */
public final class CourtClock extends Clock {
    private final Clock machine;
    private final AtomicLong aheadMillis;

    public CourtClock(Clock machine) {
        this(machine, new AtomicLong());
    }

    private CourtClock(Clock machine, AtomicLong aheadMillis) {
        this.machine = machine;
        this.aheadMillis = aheadMillis;
    }

    /** Sets how far this clock runs ahead of the machine's. */
    public void runAhead(Duration by) {
        aheadMillis.set(by.toMillis());
    }

    public Duration ahead() {
        return Duration.ofMillis(aheadMillis.get());
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new CourtClock(machine.withZone(zone), aheadMillis);
    }

    @Override
    public Instant instant() {
        return machine.instant().plusMillis(aheadMillis.get());
    }
}
