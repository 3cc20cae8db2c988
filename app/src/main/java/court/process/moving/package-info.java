/** Running cases on their way to another version of their models, many at a time or one alone. */
@NullMarked
package court.process.moving;

import org.jspecify.annotations.NullMarked;
