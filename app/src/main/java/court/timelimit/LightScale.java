package court.timelimit;

import court.facts.Light;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which light a limit shows with so many days left.
 *
 * @param byLeft from −1 (overdue) up to the whole limit
 * @param stopped the light of a clock that stands still
 */
record LightScale(List<Light> byLeft, Light stopped) {
    LightScale {
        byLeft = List.copyOf(byLeft);
    }

    Light of(int left, boolean stands) {
        return stands ? stopped : byLeft.get(Math.min(Math.max(left, -1) + 1, byLeft.size() - 1));
    }

    /** The next day on which a running clock shows another light or is overdue; null when it is overdue already. */
    @Nullable
    LocalDate nextChange(LocalDate asOf, int left) {
        Light now = of(left, false);
        for (int later = left - 1; later >= -1; later--) {
            if (later < 0 || of(later, false) != now) {
                return asOf.plusDays((long) left - later);
            }
        }
        return null;
    }
}
