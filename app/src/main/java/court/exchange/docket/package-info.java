@NullMarked
package court.exchange.docket;

import org.jspecify.annotations.NullMarked;
