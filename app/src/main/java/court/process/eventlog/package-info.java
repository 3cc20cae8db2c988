/** The history of cases as event logs of the two published forms, XES and OCEL, for tools of process mining. */
@NamedInterface("eventlog")
@NullMarked
package court.process.eventlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
