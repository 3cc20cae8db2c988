package court.rulebase.release;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a release stands on its way. */
public enum ReleaseStatus {
    /** Has errors. */
    DRAFT,
    /** Passed every gate but the second officer. */
    CHECKED,
    APPROVED,
    ACTIVE,
    RETIRED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
