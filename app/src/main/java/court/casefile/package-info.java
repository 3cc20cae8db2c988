/** The case: number, parties, deeds, standing, timeline. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "identity",
            "calendar",
            "rulebase",
            "rulebase :: why",
            "process",
            "process :: rows",
            "process :: conformance",
            "process :: eventlog",
            "bpmn",
            "document",
            "document :: content",
            "document :: template",
            "notice",
            "timelimit",
            "timelimit :: rows",
            "timelimit :: events",
            "facts",
            "facts :: casefile",
            "facts :: hearing",
            "rules",
            "rules :: why",
            "facts :: timelimit"
        })
@NullMarked
package court.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
