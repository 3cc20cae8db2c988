package court.demo;

import court.calendar.CourtCalendar;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The deeds of one case as days go by; nothing is written down after today, or once the case has got stuck. */
final class DemoDocketDiary {
    private final CourtCalendar calendar;
    private final LocalDate today;
    private final int most;
    private final List<NewDeed> deeds = new ArrayList<>();
    private LocalDate day;
    private boolean over;

    /** @param most how many deeds there are at most */
    DemoDocketDiary(CourtCalendar calendar, LocalDate first, LocalDate today, int most) {
        this.calendar = calendar;
        this.day = first;
        this.today = today;
        this.most = most;
    }

    List<NewDeed> deeds() {
        return deeds;
    }

    LocalDate day() {
        return day;
    }

    boolean isOver() {
        return over;
    }

    void end() {
        over = true;
    }

    void turnTo(LocalDate next) {
        day = next;
    }

    void notBefore(LocalDate earliest) {
        if (earliest.isAfter(day)) {
            day = earliest;
        }
    }

    String add(DeedKind kind, int daysLater, Map<String, String> detail) {
        return answer(kind, daysLater, null, detail);
    }

    /** Goes on to a working day and says what happened then, as the answer to an earlier deed. */
    String answer(DeedKind kind, int daysLater, @Nullable String answers, Map<String, String> detail) {
        day = calendar.nextWorkday(day.plusDays(daysLater));
        return put(kind, answers, detail);
    }

    /** Something that happens on whatever day it is. */
    void put(DeedKind kind) {
        put(kind, null, Map.of());
    }

    private String put(DeedKind kind, @Nullable String answers, Map<String, String> detail) {
        String key = "demo:" + deeds.size();
        over = over || day.isAfter(today) || deeds.size() >= most;
        if (!over) {
            deeds.add(new NewDeed(kind, day, deeds.size() + 1, null, null, detail, key, answers));
        }
        return key;
    }

    /** The last deed, if it is of this kind, turned out otherwise. */
    void correctLast(DeedKind kind, Map<String, String> detail) {
        int last = deeds.size() - 1;
        if (!over && last >= 0 && deeds.get(last).kind() == kind) {
            NewDeed was = deeds.get(last);
            deeds.set(last, new NewDeed(kind, was.day(), was.sequence(), null, null, detail, was.sourceId()));
        }
    }
}
