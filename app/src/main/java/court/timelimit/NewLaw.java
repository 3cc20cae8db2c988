package court.timelimit;

import court.calendar.events.CalendarChanged;
import court.rulebase.events.ReleaseActivated;
import court.timelimit.db.ClockMapper;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** New rules or a new calendar: every open clock is looked at anew, in the batches of the sweep. */
@Component
class NewLaw {
    private static final Logger log = LoggerFactory.getLogger(NewLaw.class);
    private final ClockMapper mapper;
    private final Clock clock;

    NewLaw(ClockMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(ReleaseActivated event) {
        log.info("{} open clocks wait for rule release {}", lookAtAll(), event.release());
    }

    @EventListener
    @Transactional
    void on(CalendarChanged event) {
        log.info("{} open clocks wait for the calendar of {}", lookAtAll(), event.years());
    }

    /** Every open clock is touched, in whatever order; without the lock that meets the sweep head-on. */
    private int lookAtAll() {
        mapper.lockAll();
        return mapper.lookAtAll(LocalDate.now(clock));
    }
}
