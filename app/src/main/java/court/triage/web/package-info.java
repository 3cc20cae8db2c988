@NullMarked
package court.triage.web;

import org.jspecify.annotations.NullMarked;
