/** The folder a rulebook lives in and the records it speaks of. */
@NullMarked
package court.rules.book;

import org.jspecify.annotations.NullMarked;
