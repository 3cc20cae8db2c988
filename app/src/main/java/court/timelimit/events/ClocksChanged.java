package court.timelimit.events;

import java.time.LocalDate;
import java.util.List;

/** One batch of clocks that changed on a day; listeners write in the same transaction. */
public record ClocksChanged(LocalDate day, List<ClockChange> changes) {}
