/** The clock of any subject: which limit, extension, deduction, procedural clock and light the law gives. */
@NamedInterface("timelimit")
@NullMarked
package court.facts.timelimit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
