@NullMarked
package court.demo.db;

import org.jspecify.annotations.NullMarked;
