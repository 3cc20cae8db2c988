@NullMarked
package court.notice.db;

import org.jspecify.annotations.NullMarked;
