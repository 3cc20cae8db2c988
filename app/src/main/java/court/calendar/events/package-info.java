/** What this module tells others. */
@NamedInterface("events")
@NullMarked
package court.calendar.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
