/** Which procedure a filing belongs to, and which conversions are lawful. */
@NullMarked
package court.facts.triage;

import org.jspecify.annotations.NullMarked;
