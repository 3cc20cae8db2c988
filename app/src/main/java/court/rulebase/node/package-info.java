/** What this running application has loaded, and how it follows the active release. */
@NullMarked
package court.rulebase.node;

import org.jspecify.annotations.NullMarked;
