/** The clock of any subject: which limit, extension, deduction, procedural clock and light the law gives. */
@NullMarked
package court.facts.timelimit;

import org.jspecify.annotations.NullMarked;
