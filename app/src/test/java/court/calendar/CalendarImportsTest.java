package court.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import court.CourtTest;
import court.calendar.events.CalendarChanged;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@CourtTest
@RecordApplicationEvents
class CalendarImportsTest {
    @Autowired
    private CalendarImports imports;

    @Autowired
    private CourtCalendar calendar;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private ApplicationEvents events;

    @Test
    void an_import_tells_the_years_that_changed_and_leaves_an_audit_entry() {
        imports.run(notice("2130-01-01,元旦,1\n2129-12-31,元旦,0\n"), "国办乙", false);
        assertThat(events.stream(CalendarChanged.class)).singleElement().satisfies(event -> {
            assertThat(event.years()).containsExactly(2129, 2130);
            assertThat(event.version()).isEqualTo(calendar.holidays().version());
        });
        assertThat(sql.sql("""
                                select count(*) from court.audit_entry
                                where action = 'calendar.imported' and detail ->> 'source' = '国办乙'
                                """).query(Integer.class).single()).isOne();
    }

    @Test
    void a_preview_tells_nobody() {
        long version = calendar.holidays().version();
        imports.run(notice("2131-01-01,元旦,1\n"), "国办", true);
        assertThat(events.stream(CalendarChanged.class)).isEmpty();
        assertThat(calendar.holidays().version()).isEqualTo(version);
    }

    @Test
    void within_its_transaction_a_change_holds_at_once_and_a_failed_one_never_held() {
        LocalDate newYear = LocalDate.of(2132, 1, 1);
        assertThat(newYear.getDayOfWeek().getValue()).isLessThan(6);
        transaction.executeWithoutResult(status -> {
            imports.run(notice("2132-01-01,元旦,1\n"), "国办", false);
            assertThat(calendar.isWorkday(newYear)).isFalse();
            status.setRollbackOnly();
        });
        assertThat(calendar.isWorkday(newYear)).isTrue();
        assertThat(calendar.provisional(newYear)).isTrue();
    }

    @Test
    void a_change_by_another_node_is_seen_at_the_next_look() {
        LocalDate newYear = LocalDate.of(2133, 1, 1);
        sql.sql("""
                        insert into court.calendar_year (year, published, source, imported_at, version)
                        select 2133, true, '另一节点', current_timestamp, max(version) + 1 from court.calendar_year
                        """).update();
        sql.sql("insert into court.calendar_day (date, name, off, notice_year) values ('2133-01-01', '元旦', true, 2133)")
                .update();
        calendar.look();
        assertThat(calendar.provisional(newYear)).isFalse();
        assertThat(calendar.isWorkday(newYear)).isFalse();
    }

    @Test
    void what_is_shipped_is_loaded_once() {
        long version = calendar.holidays().version();
        imports.takeShippedYears();
        assertThat(calendar.holidays().version()).isEqualTo(version);
        assertThat(calendar.holidays().published()).contains(2007, 2026).doesNotContain(2006, 2027);
    }

    private static byte[] notice(String rows) {
        return ("date,name,off\n" + rows).getBytes(StandardCharsets.UTF_8);
    }
}
