/** One MyBatis type handler per kind of value. */
@NullMarked
package court.config.handlers;

import org.jspecify.annotations.NullMarked;
