@NullMarked
package court.hearing.web;

import org.jspecify.annotations.NullMarked;
