package court.calendar.events;

import java.util.SortedSet;

/**
 * Days of these years rest or work otherwise than before, or are settled where they were provisional.
 *
 * @param version of the calendar that holds from now on
 */
public record CalendarChanged(SortedSet<Integer> years, long version) {}
