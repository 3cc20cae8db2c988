@NullMarked
package court.escalation.db;

import org.jspecify.annotations.NullMarked;
