/** The calendar of a person, for calendar programs: sittings, days that are due, follow-ups. */
@NullMarked
package court.hearing.feed;

import org.jspecify.annotations.NullMarked;
