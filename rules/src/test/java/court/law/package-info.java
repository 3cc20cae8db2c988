/** The compiled rulebooks against the law as written down beside the project. */
@NullMarked
package court.law;

import org.jspecify.annotations.NullMarked;
