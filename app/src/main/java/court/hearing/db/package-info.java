@NullMarked
package court.hearing.db;

import org.jspecify.annotations.NullMarked;
