/** What a clock's light asks of whom. */
@NamedInterface("escalation")
@NullMarked
package court.facts.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
