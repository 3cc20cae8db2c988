/** Append-only record of who did what, sealed by hash. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package court.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
