/** Papers as PDF: what the check of templates lets through is set here, with Chinese line breaking and embedded fonts. */
@NullMarked
package court.document.pdf;

import org.jspecify.annotations.NullMarked;
