/** Who hears a case: the draw and its receipts, departures from it, judges, leave, assessors. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "identity",
            "process",
            "bpmn",
            "rulebase",
            "rules",
            "casefile",
            "casefile :: model",
            "casefile :: events",
            "casefile :: rows",
            "workload",
            "facts",
            "facts :: assignment",
            "facts :: workload"
        })
@NullMarked
package court.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
