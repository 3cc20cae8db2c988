/** Files addressed by the hash of their content, and what may become one. */
@NullMarked
package court.document.content;

import org.jspecify.annotations.NullMarked;
