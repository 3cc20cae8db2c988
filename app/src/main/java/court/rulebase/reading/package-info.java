/** Rule files as people read and write them: told in sentences, written from sentences. */
@NullMarked
package court.rulebase.reading;

import org.jspecify.annotations.NullMarked;
