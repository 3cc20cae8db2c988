/** Standard cases: what a case weighs, and what each judge carries, receives, closes and holds. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "identity",
            "calendar",
            "process",
            "bpmn",
            "rulebase",
            "rules",
            "casefile",
            "casefile :: model",
            "casefile :: events",
            "casefile :: rows",
            "facts",
            "facts :: workload"
        })
@NullMarked
package court.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
