@NullMarked
package court.notice.web;

import org.jspecify.annotations.NullMarked;
