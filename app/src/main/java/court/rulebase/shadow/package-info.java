/** Drafts that run beside the release in force on live decisions, without effect. */
@NullMarked
package court.rulebase.shadow;

import org.jspecify.annotations.NullMarked;
