@NullMarked
package court.assignment.web;

import org.jspecify.annotations.NullMarked;
