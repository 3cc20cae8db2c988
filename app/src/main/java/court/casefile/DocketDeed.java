package court.casefile;

import court.casefile.model.DeedKind;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deed as a docket tells it.
 *
 * @param key what the docket knows it by
 * @param party name of the party whose deed it is; a name that the case does not have makes the deed a note
 * @param answers key of the deed that this one answers
 */
public record DocketDeed(
        String key,
        DeedKind kind,
        LocalDate day,
        int sequence,
        @Nullable String party,
        @Nullable String answers,
        Map<String, String> detail) {
    public DocketDeed {
        detail = Map.copyOf(detail);
    }
}
