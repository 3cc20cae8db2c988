/** The way of a case as data: models, forms and the words both use, read and checked without an engine. */
@NullMarked
package court.bpmn;

import org.jspecify.annotations.NullMarked;
