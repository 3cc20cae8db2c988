/** Releases: their files, gates, officers and standing. */
@NullMarked
package court.rulebase.release;

import org.jspecify.annotations.NullMarked;
