package court.calendar;

import court.audit.AuditLog;
import court.calendar.db.CalendarMapper;
import court.calendar.db.YearRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the shipped notices into the database: all at the first start, later those of years that it has not yet. */
@Component
class ShippedCalendar {
    private final CalendarStore store;
    private final CalendarMapper mapper;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    ShippedCalendar(CalendarStore store, CalendarMapper mapper, AuditLog audit, TransactionOperations transaction) {
        this.store = store;
        this.mapper = mapper;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Before anybody counts for the first time; there are no clocks yet that it could change. */
    void loadIntoAnEmptyHouse() {
        transaction.executeWithoutResult(status -> {
            store.lock();
            if (mapper.version() == 0) {
                load(ShippedNotices.read());
            }
        });
    }

    /** Years that come with this release and that the database lacks; what was imported here is left alone. */
    List<Notice> missing() {
        Set<Integer> known = mapper.years().stream().map(YearRow::year).collect(Collectors.toSet());
        return ShippedNotices.read().stream()
                .filter(notice -> !known.contains(notice.year()))
                .toList();
    }

    void load(List<Notice> notices) {
        store.replace(notices, ShippedNotices.SOURCE);
        List<Integer> years = notices.stream().map(Notice::year).sorted().toList();
        audit.record("calendar.shipped", "calendar", years, Map.of("source", ShippedNotices.SOURCE));
    }
}
