@NullMarked
package court.casefile.steps;

import org.jspecify.annotations.NullMarked;
