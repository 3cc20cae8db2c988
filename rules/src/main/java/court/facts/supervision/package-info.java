/** Cases under a leader's eye: which four kinds they are, and what a leader may do. */
@NamedInterface("supervision")
@NullMarked
package court.facts.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
