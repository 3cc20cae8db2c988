/** What clocks tell others. */
@NamedInterface("events")
@NullMarked
package court.timelimit.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
