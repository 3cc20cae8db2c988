/** SQL of this module. */
@NullMarked
package court.workload.db;

import org.jspecify.annotations.NullMarked;
