/** The pages in a real browser, as people use them. */
@NullMarked
package court.pages;

import org.jspecify.annotations.NullMarked;
