@NullMarked
package court.demo.web;

import org.jspecify.annotations.NullMarked;
