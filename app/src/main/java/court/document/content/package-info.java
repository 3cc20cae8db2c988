/** Files addressed by the hash of their content, and what may become one. */
@NamedInterface("content")
@NullMarked
package court.document.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
