@NullMarked
package court.casefile.series.db;

import org.jspecify.annotations.NullMarked;
