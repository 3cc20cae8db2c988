/** Notices that a person finds in the application. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "identity"})
@NullMarked
package court.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
