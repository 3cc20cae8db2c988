/** Filings and judgments as stored files, papers made from templates. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "identity"})
@NullMarked
package court.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
