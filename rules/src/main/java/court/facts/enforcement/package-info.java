/** Enforcement: when a round of it may end. */
@NamedInterface("enforcement")
@NullMarked
package court.facts.enforcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
