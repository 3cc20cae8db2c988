/** The officers' workbench: rules in words, search, scenarios, differences between releases. */
@NullMarked
package court.rulebase.workbench;

import org.jspecify.annotations.NullMarked;
