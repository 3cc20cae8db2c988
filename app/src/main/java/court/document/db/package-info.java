@NullMarked
package court.document.db;

import org.jspecify.annotations.NullMarked;
