/** The file of a case: what the rules of a court ask for while it is worked. */
@NamedInterface("casefile")
@NullMarked
package court.facts.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
