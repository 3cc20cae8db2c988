/** What the ladder is told of a clock; plain Java. */
@NullMarked
package court.escalation.model;

import org.jspecify.annotations.NullMarked;
