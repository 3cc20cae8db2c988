/** How many civil cases go from filing to archive in a second, beside a bare engine and beside a hand-written machine. */
@NullMarked
package court.bench.lifecycle;

import org.jspecify.annotations.NullMarked;
