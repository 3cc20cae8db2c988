/** Assignment of cases: random, or a reported exception. */
@NamedInterface("assignment")
@NullMarked
package court.facts.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
