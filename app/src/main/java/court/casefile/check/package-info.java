/** Deductions and extensions looked through by the trial office: accepted, or asked about until the clerk has answered. */
@NullMarked
package court.casefile.check;

import org.jspecify.annotations.NullMarked;
