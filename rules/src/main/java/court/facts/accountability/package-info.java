/** Leads of judicial responsibility: what a rule proposes to look into, and what is no ground for it. */
@NamedInterface("accountability")
@NullMarked
package court.facts.accountability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
