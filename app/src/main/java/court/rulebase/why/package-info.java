/** Why an answer is what it is, for the people whom it concerns. */
@NamedInterface("why")
@NullMarked
package court.rulebase.why;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
