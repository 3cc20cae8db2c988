@NullMarked
package court.process.web;

import org.jspecify.annotations.NullMarked;
