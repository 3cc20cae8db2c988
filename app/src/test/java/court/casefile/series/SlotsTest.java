package court.casefile.series;

import static org.assertj.core.api.Assertions.assertThat;

import court.CourtTest;
import court.calendar.CourtCalendar;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CourtTest
class SlotsTest {
    private static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-12-04T11:00");

    @Autowired
    private CourtCalendar calendar;

    private List<String> slots(int minutes, int cases, Slots.Session... sessions) {
        Slots slots = new Slots(List.of(sessions), minutes, calendar);
        return IntStream.range(0, cases)
                .mapToObj(place -> slots.at(FRIDAY, place).toString())
                .toList();
    }

    private static Slots.Session session(String begins, String ends) {
        return new Slots.Session(LocalTime.parse(begins), LocalTime.parse(ends));
    }

    @Test
    void every_day_of_the_calendar_is_a_time_and_nothing_else_is() {
        assertThat(BatchValues.time("2026-12-30T09:00")).contains(LocalDateTime.parse("2026-12-30T09:00"));
        assertThat(BatchValues.time("2026-12-31T09:00:00")).contains(LocalDateTime.parse("2026-12-31T09:00"));
        assertThat(BatchValues.time("2026-02-30T09:00")).isEmpty();
        assertThat(BatchValues.time("+999999999-12-31T09:00")).isEmpty();
        assertThat(BatchValues.time("tomorrow")).isEmpty();
    }

    @Test
    void a_hearing_ends_within_a_session_of_the_court_and_the_next_working_day_follows() {
        assertThat(slots(30, 5, session("08:30", "11:30"), session("15:00", "16:00")))
                .containsExactly(
                        "2026-12-04T11:00",
                        "2026-12-04T15:00",
                        "2026-12-04T15:30",
                        "2026-12-07T08:30",
                        "2026-12-07T09:00");
    }

    @Test
    void without_time_between_all_are_heard_at_once() {
        assertThat(slots(0, 2, session("08:30", "11:30"))).containsOnly("2026-12-04T11:00");
    }
}
