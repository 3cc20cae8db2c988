@NullMarked
package court.casefile.series.web;

import org.jspecify.annotations.NullMarked;
