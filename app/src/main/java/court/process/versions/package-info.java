/** Versions of models beside each other: what differs, who calls whom, what designers say of them, which court has which. */
@NullMarked
package court.process.versions;

import org.jspecify.annotations.NullMarked;
