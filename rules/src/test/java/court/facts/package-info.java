@NullMarked
package court.facts;

import org.jspecify.annotations.NullMarked;
