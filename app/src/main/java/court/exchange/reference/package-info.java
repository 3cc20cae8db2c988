@NullMarked
package court.exchange.reference;

import org.jspecify.annotations.NullMarked;
