@NullMarked
package court.operation.retention;

import org.jspecify.annotations.NullMarked;
