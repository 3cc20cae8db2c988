@NullMarked
package court.exchange.web;

import org.jspecify.annotations.NullMarked;
