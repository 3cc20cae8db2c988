@NullMarked
package court.calendar.web;

import org.jspecify.annotations.NullMarked;
