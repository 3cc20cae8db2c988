@NullMarked
package court.operation.figures;

import org.jspecify.annotations.NullMarked;
