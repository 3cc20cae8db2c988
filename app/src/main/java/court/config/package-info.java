/** Assembly: database, security, clock, problem documents, type handlers; nobody depends on it. */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "audit", "audit :: rows", "document", "notice"})
@NullMarked
package court.config;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
