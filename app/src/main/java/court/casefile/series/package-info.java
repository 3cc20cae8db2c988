/** Series of cases: filed from one sheet, worked on together, each a case of its own. */
@NullMarked
package court.casefile.series;

import org.jspecify.annotations.NullMarked;
