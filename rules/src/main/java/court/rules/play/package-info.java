/** Scenarios and coverage: examples that must hold, dates that must be answered once. */
@NullMarked
package court.rules.play;

import org.jspecify.annotations.NullMarked;
