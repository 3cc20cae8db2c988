/** Standard cases: how heavy a case is, and how much of it a judge's year holds. */
@NamedInterface("workload")
@NullMarked
package court.facts.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
