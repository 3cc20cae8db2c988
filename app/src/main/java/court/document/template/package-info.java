/** Templates of papers: those shipped, and those that a court has put before them. */
@NamedInterface("template")
@NullMarked
package court.document.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
