/** The arithmetic of standard cases; no Spring, no SQL. */
@NullMarked
package court.workload.model;

import org.jspecify.annotations.NullMarked;
