/** Folder mode: rule files saved in a folder become releases. */
@NullMarked
package court.rulebase.folder;

import org.jspecify.annotations.NullMarked;
