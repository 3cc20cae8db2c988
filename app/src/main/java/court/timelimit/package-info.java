/** Statutory clocks of any subject: start, deduct, extend, stop. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "identity",
            "calendar",
            "calendar :: events",
            "rulebase",
            "rulebase :: why",
            "rulebase :: events",
            "process",
            "bpmn",
            "facts",
            "facts :: timelimit",
            "facts :: escalation",
            "rules",
            "rules :: why"
        })
@NullMarked
package court.timelimit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
