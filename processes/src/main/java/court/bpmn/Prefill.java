package court.bpmn;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the file already knows and a form therefore fills in by itself. */
public enum Prefill {
    TODAY,
    CASE_JUDGE,
    CASE_CLERK,
    CASE_PROCEDURE,
    CASE_BENCH,
    RESPONDENTS,
    ALL_PARTIES;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
