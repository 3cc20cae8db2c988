/** Long series against an application in a process of its own, run by {@code mvn verify -Psoak}. */
@NullMarked
package court.soak;

import org.jspecify.annotations.NullMarked;
