/** Scenarios and coverage: examples that must hold, as forms and as files; dates that must be answered once. */
@NamedInterface("play")
@NullMarked
package court.rules.play;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
