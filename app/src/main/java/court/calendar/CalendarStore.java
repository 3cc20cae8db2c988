package court.calendar;

import court.calendar.db.CalendarMapper;
import court.calendar.db.DayRow;
import court.calendar.db.YearRow;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the notices and reads the calendar that they make together. */
@Component
class CalendarStore {
    private final CalendarMapper mapper;
    private final Clock clock;

    CalendarStore(CalendarMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Cheap enough to ask every few seconds. */
    long version() {
        return mapper.version();
    }

    @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
    public Holidays read() {
        Set<Integer> published = mapper.years().stream()
                .filter(YearRow::published)
                .map(YearRow::year)
                .collect(Collectors.toSet());
        Map<LocalDate, Boolean> off = new HashMap<>();
        mapper.everyDay().forEach(day -> off.put(day.date(), day.off()));
        return new Holidays(mapper.version(), off, published);
    }

    /** One change at a time, over all nodes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        mapper.lock();
    }

    /** Replaces the days of these notices; days of others stay as they are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(Collection<Notice> notices, String source) {
        long version = mapper.version() + 1;
        for (Notice notice : notices) {
            mapper.publish(notice.year(), source, clock.instant().truncatedTo(ChronoUnit.MICROS), version);
            mapper.clear(notice.year());
            mapper.insertDays(rows(notice));
        }
    }

    static List<DayRow> rows(Notice notice) {
        return notice.days().stream()
                .map(day -> new DayRow(day.date(), day.name(), day.off(), notice.year()))
                .toList();
    }
}
