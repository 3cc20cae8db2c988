/** Working days, holidays and make-up days, and how a period is counted. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "identity", "facts"})
@NullMarked
package court.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
