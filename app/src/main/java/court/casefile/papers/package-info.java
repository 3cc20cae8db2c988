/** Papers of a case: what they say, made by steps of the process, at the desk, or many at once. */
@NullMarked
package court.casefile.papers;

import org.jspecify.annotations.NullMarked;
