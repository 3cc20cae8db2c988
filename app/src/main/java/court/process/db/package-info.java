@NullMarked
package court.process.db;

import org.jspecify.annotations.NullMarked;
