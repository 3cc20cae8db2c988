package court.casefile;

import court.casefile.CaseTelling.Told;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the accused is held: as the case was filed, and as every change of the measure has left it. */
final class Custody {
    private Custody() {}

    /** The day of the arrest, or of acceptance for whoever came here held; null when nobody is. */
    static @Nullable LocalDate since(Told told) {
        LocalDate since = told.profile().detained()
                ? told.story().first(DeedKind.ACCEPTED).map(Deed::day).orElse(null)
                : null;
        for (Deed deed : told.story().deeds()) {
            if (deed.kind() == DeedKind.MEASURE_CHANGED) {
                since = !deed.says("measure", "ARREST") ? null : since == null ? deed.day() : since;
            }
        }
        return since;
    }
}
