package court.calendar.db;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Tables {@code calendar_year} and {@code calendar_day}. */
@Mapper
public interface CalendarMapper {
    /** Until the transaction ends nobody else changes the calendar. */
    boolean lock();

    long version();

    List<YearRow> years();

    List<DayRow> days(@Param("year") int year);

    List<DayRow> everyDay();

    void publish(
            @Param("year") int year,
            @Param("source") String source,
            @Param("at") Instant at,
            @Param("version") long version);

    void clear(@Param("year") int year);

    void insertDays(@Param("days") List<DayRow> days);
}
