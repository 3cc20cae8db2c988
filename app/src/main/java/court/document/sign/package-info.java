/** Signatures on papers, as PAdES knows them, behind a port to whoever holds the key. */
@NamedInterface("sign")
@NullMarked
package court.document.sign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
