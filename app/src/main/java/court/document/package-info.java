/** Filings and judgments as stored files, papers made from templates, printed and signed. */
@ApplicationModule(allowedDependencies = {"kernel", "audit", "identity"})
@NullMarked
package court.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
