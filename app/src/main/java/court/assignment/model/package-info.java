/** The draw itself: weights, lottery, secrets and receipts; no Spring, no SQL. */
@NullMarked
package court.assignment.model;

import org.jspecify.annotations.NullMarked;
