/** Assembly: database, security, clock, problem documents, type handlers; nobody depends on it. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "audit",
            "audit :: rows",
            "audit :: verify",
            "document",
            "document :: content",
            "notice",
            "operation :: backup",
            "rulebase :: why"
        })
@NullMarked
package court.config;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
