/** Guidelines for the work of a judge or a court: intervals, never a rank. */
@NamedInterface("performance")
@NullMarked
package court.facts.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
