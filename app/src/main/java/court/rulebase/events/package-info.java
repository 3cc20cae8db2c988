/** What the rulebase tells others. */
@NamedInterface("events")
@NullMarked
package court.rulebase.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
