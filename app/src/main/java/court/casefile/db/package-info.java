@NullMarked
package court.casefile.db;

import org.jspecify.annotations.NullMarked;
