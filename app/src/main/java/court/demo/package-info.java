/** Demo courts, people, docket and clock; only under the demo profile. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "identity",
            "calendar",
            "timelimit",
            "casefile",
            "casefile :: model",
            "hearing",
            "hearing :: rows",
            "process",
            "rulebase",
            "facts"
        })
@NullMarked
package court.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
