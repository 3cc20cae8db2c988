/** The only place that knows Camunda. */
@NullMarked
package court.process.engine;

import org.jspecify.annotations.NullMarked;
