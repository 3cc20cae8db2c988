/** Word files as templates: opened with care, checked, filled in, written the same way every time. */
@NullMarked
package court.document.docx;

import org.jspecify.annotations.NullMarked;
