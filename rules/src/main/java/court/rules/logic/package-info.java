/** What the conditions of rules come to, worked out without running them: rules that never apply, overlap or leave holes. */
@NullMarked
package court.rules.logic;

import org.jspecify.annotations.NullMarked;
