@NullMarked
package court.exchange.job;

import org.jspecify.annotations.NullMarked;
