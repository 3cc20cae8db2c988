/** The sittings that the deeds of a case tell of; plain Java. */
@NullMarked
package court.hearing.model;

import org.jspecify.annotations.NullMarked;
