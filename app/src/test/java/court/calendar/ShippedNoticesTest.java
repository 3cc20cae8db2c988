package court.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShippedNoticesTest {
    private final List<Notice> notices = ShippedNotices.read();

    @Test
    void every_year_from_2007_to_2026_is_there_once_and_whole() {
        assertThat(notices)
                .extracting(Notice::year)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2007, 2026).boxed().toList());
        assertThat(notices).allMatch(Notice::isWhole);
    }

    @Test
    void every_day_stands_in_the_notice_of_its_year() {
        assertThat(notices)
                .allSatisfy(notice ->
                        assertThat(notice.days()).allMatch(day -> Notice.yearOf(day.date()) == notice.year()));
    }

    @Test
    void a_make_up_saturday_works_and_a_feast_on_a_weekday_rests() {
        assertThat(notices.stream().flatMap(notice -> notice.days().stream()))
                .contains(new Notice.Day(LocalDate.of(2026, 2, 28), "春节", false))
                .contains(new Notice.Day(LocalDate.of(2026, 10, 7), "国庆节", true));
    }

    @Test
    void the_days_are_those_of_the_published_table() {
        List<Notice.Day> table = LawTable.shared("holidays.csv").stream()
                .map(row -> new Notice.Day(
                        LocalDate.parse(row.cell("date")), row.cell("name"), "1".equals(row.cell("off"))))
                .toList();
        List<Notice.Day> shipped =
                notices.stream().flatMap(notice -> notice.days().stream()).toList();
        assertThat(shipped).doesNotHaveDuplicates();
        if (!table.isEmpty()) {
            assertThat(shipped).containsExactlyInAnyOrderElementsOf(table);
        }
    }
}
