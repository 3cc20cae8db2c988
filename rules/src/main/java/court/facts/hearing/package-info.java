/** Sittings: what the rules of a court say of their planning. */
@NamedInterface("hearing")
@NullMarked
package court.facts.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
