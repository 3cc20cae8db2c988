/** Why a rulebook answers as it does: facts and rules in words, and which single fact would have changed the answer. */
@NamedInterface("why")
@NullMarked
package court.rules.why;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
