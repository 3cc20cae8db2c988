/** Running the platform: backup and restore, clean-up of what nobody needs any more, figures for the operator. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "audit :: verify",
            "document",
            "document :: content",
            "process :: schema"
        })
@NullMarked
package court.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
