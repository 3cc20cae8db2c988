/** Rule releases: draft, check, approve, activate, roll back; ask for a decision and replay a recorded one. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "identity",
            "rules",
            "rules :: layer",
            "rules :: plain",
            "rules :: play",
            "rules :: why"
        })
@NullMarked
package court.rulebase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
