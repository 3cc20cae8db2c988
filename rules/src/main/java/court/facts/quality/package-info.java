/** Review and grading of closed cases. */
@NamedInterface("quality")
@NullMarked
package court.facts.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
