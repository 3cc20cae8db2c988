@NullMarked
package court.facts.sample;

import org.jspecify.annotations.NullMarked;
