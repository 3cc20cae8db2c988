/** Ladder of reminders and duties: what a clock asks of whom, once, until it is answered. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "identity",
            "rulebase",
            "rulebase :: why",
            "process",
            "bpmn",
            "notice",
            "timelimit",
            "timelimit :: plans",
            "timelimit :: rows",
            "timelimit :: events",
            "casefile",
            "casefile :: model",
            "casefile :: rows",
            "casefile :: events",
            "facts",
            "facts :: escalation",
            "facts :: timelimit",
            "rules",
            "rules :: why"
        })
@NullMarked
package court.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
