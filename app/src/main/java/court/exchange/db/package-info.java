@NullMarked
package court.exchange.db;

import org.jspecify.annotations.NullMarked;
