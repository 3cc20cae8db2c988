/** Drools at the edge: builds bases, runs sessions; no other package knows it runs them. */
@NullMarked
package court.rules.engine;

import org.jspecify.annotations.NullMarked;
