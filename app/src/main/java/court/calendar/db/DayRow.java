package court.calendar.db;

import java.time.LocalDate;

/** A row of {@code calendar_day}: a day of rest, or with {@code off} false a make-up working day. */
public record DayRow(LocalDate date, String name, boolean off, int noticeYear) {}
