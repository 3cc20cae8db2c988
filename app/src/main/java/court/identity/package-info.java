/** People, courts, divisions, teams, roles; who is acting and what they may do. */
@ApplicationModule(allowedDependencies = {"kernel", "audit"})
@NullMarked
package court.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
