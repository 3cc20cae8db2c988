@NamedInterface("backup")
@NullMarked
package court.operation.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
