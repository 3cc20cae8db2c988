/** The allow-list scan: what a rule may say is decided on its syntax tree before anything is compiled. */
@NullMarked
package court.rules.scan;

import org.jspecify.annotations.NullMarked;
