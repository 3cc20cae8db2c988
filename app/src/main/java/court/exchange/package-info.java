/** Imports of dockets, of daily changes and of reference lists; permissions {@code exchange.import} and {@code exchange.import-reference}. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "identity", "casefile", "casefile :: model", "facts", "facts :: timelimit"})
@NullMarked
package court.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
