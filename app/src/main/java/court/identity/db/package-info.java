@NullMarked
package court.identity.db;

import org.jspecify.annotations.NullMarked;
