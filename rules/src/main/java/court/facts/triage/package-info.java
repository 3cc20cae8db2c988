/** Which procedure a filing belongs to, and which conversions are lawful. */
@NamedInterface("triage")
@NullMarked
package court.facts.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
