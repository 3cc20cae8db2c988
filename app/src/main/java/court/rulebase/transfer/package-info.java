/** Releases as archives of files: taken out, and brought in as drafts. */
@NullMarked
package court.rulebase.transfer;

import org.jspecify.annotations.NullMarked;
