/** Beside mode: a court is kept by the daily files of its own platform. */
@NullMarked
package court.exchange.change;

import org.jspecify.annotations.NullMarked;
