/** National, province and court layers: who may write which rules, and what a lower layer may never do. */
@NamedInterface("layer")
@NullMarked
package court.rules.layer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
