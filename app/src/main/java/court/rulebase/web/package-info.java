/** Rulebooks, releases and decisions over HTTP. */
@NullMarked
package court.rulebase.web;

import org.jspecify.annotations.NullMarked;
