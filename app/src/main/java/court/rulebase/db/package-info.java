/** Rows and mappers of the rulebase tables. */
@NullMarked
package court.rulebase.db;

import org.jspecify.annotations.NullMarked;
