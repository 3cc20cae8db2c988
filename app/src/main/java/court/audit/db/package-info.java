@NullMarked
package court.audit.db;

import org.jspecify.annotations.NullMarked;
