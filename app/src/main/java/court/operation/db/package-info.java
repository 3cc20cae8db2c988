@NullMarked
package court.operation.db;

import org.jspecify.annotations.NullMarked;
