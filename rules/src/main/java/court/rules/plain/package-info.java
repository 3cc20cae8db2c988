/** Rules as their readers say them: the sentences and tables of an officer, read from DRL and written back to it. */
@NamedInterface("plain")
@NullMarked
package court.rules.plain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
