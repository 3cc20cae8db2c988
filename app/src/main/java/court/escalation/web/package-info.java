@NullMarked
package court.escalation.web;

import org.jspecify.annotations.NullMarked;
