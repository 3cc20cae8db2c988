/** Decision tables: checked as files, turned into DRL, problems led back to the cell. */
@NullMarked
package court.rules.table;

import org.jspecify.annotations.NullMarked;
