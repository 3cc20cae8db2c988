@NullMarked
package court.timelimit.web;

import org.jspecify.annotations.NullMarked;
