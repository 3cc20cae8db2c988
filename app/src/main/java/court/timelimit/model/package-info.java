/** How limits are reckoned: plain Java over a calendar that is handed in. */
@NullMarked
package court.timelimit.model;

import org.jspecify.annotations.NullMarked;
