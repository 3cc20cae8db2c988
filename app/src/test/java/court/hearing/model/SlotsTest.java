package court.hearing.model;

import static org.assertj.core.api.Assertions.assertThat;

import court.hearing.model.Slots.Session;
import court.hearing.model.Slots.Slot;
import court.hearing.model.Slots.Wanted;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final PersonId JUDGE = PersonId.next();
    private static final List<Session> SESSIONS = List.of(
            new Session(LocalTime.of(9, 0), LocalTime.of(12, 0)), new Session(LocalTime.of(14, 0), LocalTime.of(17, 30)));

    private static Busy busy(String begins, int minutes, UUID room, Set<PersonId> people, Set<String> agents) {
        return new Busy(DAY, LocalTime.parse(begins), minutes, room, people, agents);
    }

    private static List<Slot> slots(int minutes, Busy... taken) {
        Wanted wanted = new Wanted(minutes, List.of(FIRST, SECOND), Set.of(JUDGE), Set.of("律师甲"));
        return new Slots(SESSIONS, List.of(taken), wanted).first(List.of(DAY), 6);
    }

    @Test
    void an_empty_day_offers_the_beginning_of_each_session_in_the_first_room() {
        assertThat(slots(60))
                .containsExactly(
                        new Slot(DAY, LocalTime.of(9, 0), FIRST), new Slot(DAY, LocalTime.of(14, 0), FIRST));
    }

    @Test
    void a_room_that_is_taken_leaves_the_next_room() {
        assertThat(slots(60, busy("09:00", 180, FIRST, Set.of(), Set.of())).get(0).room())
                .isEqualTo(SECOND);
    }

    @Test
    void a_judge_who_sits_elsewhere_begins_when_that_is_over() {
        assertThat(slots(60, busy("09:00", 90, SECOND, Set.of(JUDGE), Set.of())).get(0).begins())
                .isEqualTo(LocalTime.of(10, 30));
    }

    @Test
    void a_lawyer_who_is_in_another_hearing_is_waited_for() {
        assertThat(slots(120, busy("10:00", 60, SECOND, Set.of(), Set.of("律师甲"))))
                .containsExactly(new Slot(DAY, LocalTime.of(14, 0), FIRST));
    }

    @Test
    void a_sitting_longer_than_a_session_finds_no_place() {
        assertThat(slots(240)).isEmpty();
    }

    @Test
    void sittings_that_only_touch_do_not_clash() {
        assertThat(busy("09:00", 60, FIRST, Set.of(), Set.of()).meets(DAY, LocalTime.of(10, 0), 60))
                .isFalse();
        assertThat(busy("09:00", 61, FIRST, Set.of(), Set.of()).meets(DAY, LocalTime.of(10, 0), 60))
                .isTrue();
    }
}
