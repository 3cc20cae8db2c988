package court.hearing.model;

import static org.assertj.core.api.Assertions.assertThat;

import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.casefile.model.Story;
import court.hearing.model.Sitting.State;
import court.kernel.DeedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SittingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Deed fixed(LocalDate day) {
        return deed(DeedKind.HEARING_SCHEDULED, DAY, Map.of("hearingDay", day.toString()));
    }

    private static Deed held(LocalDate day, String outcome) {
        return deed(DeedKind.HEARING_HELD, day, Map.of("outcome", outcome));
    }

    private static Deed deed(DeedKind kind, LocalDate day, Map<String, String> detail) {
        return new Deed(new DeedId(court.kernel.Ids.next()), kind, day, 0, null, null, detail);
    }

    private static List<State> states(boolean ended, Deed... deeds) {
        return Sittings.of(new Story(List.of(deeds)), ended).stream()
                .map(Sitting::state)
                .toList();
    }

    @Test
    void an_adjourned_hearing_is_followed_by_the_next_one() {
        assertThat(states(false, fixed(DAY.plusDays(30)), held(DAY.plusDays(10), "ADJOURNED"), fixed(DAY.plusDays(10))))
                .containsExactly(State.ADJOURNED, State.SCHEDULED);
    }

    @Test
    void a_sitting_that_was_moved_to_a_later_day_is_cancelled_when_that_one_is_held() {
        assertThat(states(false, fixed(DAY.plusDays(5)), fixed(DAY.plusDays(8)), held(DAY.plusDays(8), "CONCLUDED")))
                .containsExactly(State.CANCELLED, State.HELD);
    }

    @Test
    void nothing_is_to_come_in_a_case_that_has_ended() {
        assertThat(states(true, fixed(DAY.plusDays(5)))).containsExactly(State.CANCELLED);
    }

    @Test
    void a_hearing_that_nobody_fixed_is_in_the_calendar_as_well() {
        assertThat(states(false, held(DAY, "CONCLUDED"))).containsExactly(State.HELD);
    }
}
