/** What a clock's light asks of whom. */
@NullMarked
package court.facts.escalation;

import org.jspecify.annotations.NullMarked;
