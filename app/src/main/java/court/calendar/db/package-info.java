@NullMarked
package court.calendar.db;

import org.jspecify.annotations.NullMarked;
