package court.calendar;

import court.audit.AuditLog;
import court.calendar.db.CalendarMapper;
import court.calendar.db.DayRow;
import court.calendar.events.CalendarChanged;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the notices of whole years into the calendar and tells who keeps open clocks. */
@Service
public class CalendarImports {
    private final CalendarStore store;
    private final CalendarMapper mapper;
    private final CourtCalendar calendar;
    private final ShippedCalendar shipped;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    CalendarImports(
            CalendarStore store,
            CalendarMapper mapper,
            CourtCalendar calendar,
            ShippedCalendar shipped,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.calendar = calendar;
        this.shipped = shipped;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Imports a CSV file, or with {@code preview} only says what it would change.
     *
     * @param source the notice that the file gives, such as 国办发明电〔2025〕7号
     */
    @Transactional
    public ImportReport run(byte[] csv, String source, boolean preview) {
        NoticeFile.Content content = NoticeFile.read(csv);
        store.lock();
        Holidays before = store.read();
        List<Notice> fresh = fresh(content.notices(), before);
        NoticeChange change = NoticeChange.of(before, mapper.everyDay(), fresh);
        if (!preview && !fresh.isEmpty()) {
            store.replace(fresh, source);
            List<Integer> years = fresh.stream().map(Notice::year).toList();
            audit.record(
                    "calendar.imported",
                    "calendar",
                    years,
                    Map.of("source", source, "changedDays", change.days().size()));
            announce(change);
        }
        return ImportReport.of(preview, fresh, content, change);
    }

    /** A release that brings a year which the database lacks settles it, as an import would. */
    @EventListener(ContextRefreshedEvent.class)
    @Transactional
    public void takeShippedYears() {
        store.lock();
        List<Notice> missing = shipped.missing();
        if (!missing.isEmpty()) {
            NoticeChange change = NoticeChange.of(store.read(), mapper.everyDay(), missing);
            shipped.load(missing);
            announce(change);
        }
    }

    private void announce(NoticeChange change) {
        calendar.changedInThisTransaction();
        long version = calendar.holidays().version();
        events.publishEvent(new CalendarChanged(new TreeSet<>(change.years()), version));
    }

    /** Notices that say something new; the same file twice is one import. */
    private List<Notice> fresh(Collection<Notice> notices, Holidays before) {
        Map<Integer, Set<DayRow>> known = new HashMap<>();
        mapper.everyDay()
                .forEach(day -> known.computeIfAbsent(day.noticeYear(), any -> new HashSet<>())
                        .add(day));
        return notices.stream()
                .filter(notice -> !before.published().contains(notice.year())
                        || !rows(notice).equals(known.get(notice.year())))
                .toList();
    }

    private static Set<DayRow> rows(Notice notice) {
        return CalendarStore.rows(notice).stream().collect(Collectors.toSet());
    }
}
