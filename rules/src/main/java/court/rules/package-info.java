/** Rule files go in, a compiled release comes out; facts go in, findings come out. The one jar that knows Drools. */
@NullMarked
package court.rules;

import org.jspecify.annotations.NullMarked;
