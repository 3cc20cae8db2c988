/** Measurements against a baseline of the same run: {@code mvn verify -Pbench}. */
@NullMarked
package court.bench;

import org.jspecify.annotations.NullMarked;
