@NullMarked
package court.timelimit.db;

import org.jspecify.annotations.NullMarked;
