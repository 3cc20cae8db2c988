/** Which procedure a case belongs to: the proposal at filing, and conversions. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "identity",
            "rulebase",
            "rulebase :: why",
            "process",
            "bpmn",
            "timelimit",
            "timelimit :: rows",
            "casefile",
            "casefile :: model",
            "casefile :: rows",
            "facts",
            "facts :: triage",
            "rules",
            "rules :: why"
        })
@NullMarked
package court.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
