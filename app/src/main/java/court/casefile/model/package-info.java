/** What the deeds of a case say about it: plain Java, the same answer for the same deeds in whatever order they came. */
@NamedInterface("model")
@NullMarked
package court.casefile.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
