/** SQL of this module. */
@NullMarked
package court.assignment.db;

import org.jspecify.annotations.NullMarked;
