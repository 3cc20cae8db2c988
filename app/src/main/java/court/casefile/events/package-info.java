/** What cases tell others. */
@NamedInterface("events")
@NullMarked
package court.casefile.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
