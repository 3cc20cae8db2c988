/** What a release would change of the open docket, found out beside the work of the court. */
@NullMarked
package court.rulebase.preview;

import org.jspecify.annotations.NullMarked;
