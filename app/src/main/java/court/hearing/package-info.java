/** Sittings: rooms, the calendar of hearings, scheduling and holding them. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "identity",
            "calendar",
            "facts",
            "facts :: hearing",
            "facts :: timelimit",
            "rulebase",
            "rules",
            "process",
            "bpmn",
            "casefile",
            "casefile :: model",
            "casefile :: events",
            "casefile :: rows"
        })
@NullMarked
package court.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
