/** What the people of a case keep at their desk beside its deeds: whom work is handed to, what is awaited, notes. */
@NullMarked
package court.casefile.desk;

import org.jspecify.annotations.NullMarked;
