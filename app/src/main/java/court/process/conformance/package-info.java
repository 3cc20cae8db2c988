/** How the real way of a case compares with the model it ought to have followed. */
@NamedInterface("conformance")
@NullMarked
package court.process.conformance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
