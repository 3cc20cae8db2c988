/** Proves from outside that sealed entries are what they were. */
@NamedInterface("verify")
@NullMarked
package court.audit.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
