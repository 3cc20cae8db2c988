/** SQL of this module. */
@NullMarked
package court.triage.db;

import org.jspecify.annotations.NullMarked;
