/** What runs now, and how one case is put right. */
@NullMarked
package court.process.operation;

import org.jspecify.annotations.NullMarked;
