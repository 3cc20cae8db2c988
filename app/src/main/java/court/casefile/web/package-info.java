@NullMarked
package court.casefile.web;

import org.jspecify.annotations.NullMarked;
