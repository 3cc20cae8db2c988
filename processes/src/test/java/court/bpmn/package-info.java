@NullMarked
package court.bpmn;

import org.jspecify.annotations.NullMarked;
