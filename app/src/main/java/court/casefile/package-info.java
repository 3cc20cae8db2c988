/** The case: number, parties, deeds, standing, timeline. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "identity",
            "calendar",
            "rulebase",
            "process",
            "process :: rows",
            "bpmn",
            "document",
            "notice",
            "timelimit",
            "timelimit :: rows",
            "timelimit :: events",
            "facts",
            "facts :: casefile",
            "rules",
            "facts :: timelimit"
        })
@NullMarked
package court.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
