/** Words shared by all rulebooks: facts and findings, plain records without behaviour. */
@NullMarked
package court.facts;

import org.jspecify.annotations.NullMarked;
