@NullMarked
package court.document.web;

import org.jspecify.annotations.NullMarked;
