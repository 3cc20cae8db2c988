package court.casefile.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import court.kernel.Refused;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can happen in a case. The order of the constants is the order in which deeds of one day are read, so that the
 * same deeds tell the same story in whatever order they were entered.
 */
public enum DeedKind {
    SUBMITTED("casefile.submitted"),
    DEFECTS_NOTICED("casefile.defects-noticed"),
    CORRECTED("casefile.corrected"),
    REFUSED("casefile.refused"),
    ACCEPTED("casefile.accepted"),
    FEE_NOTICED("casefile.fee-noticed"),
    FEE_PAID("casefile.fee-paid"),
    ASSIGNED("casefile.assigned"),
    REASSIGNED("casefile.reassigned"),
    PANEL_TOLD("casefile.panel-told"),
    RECUSAL_APPLIED("casefile.recusal-applied"),
    RECUSAL_DECIDED("casefile.recusal-decided"),
    COMPLAINT_SERVED("casefile.complaint-served"),
    ANSWERED("casefile.answered"),
    ANSWER_WAIVED("casefile.answer-waived"),
    ANSWER_LAPSED("casefile.answer-lapsed"),
    ANSWER_SERVED("casefile.answer-served"),
    CONVERSION_APPLIED("triage.conversion-applied"),
    CONVERSION_REFUSED("triage.conversion-refused"),
    CONVERTED("triage.converted"),
    DEDUCTION_STARTED("timelimit.deduction-started"),
    DEDUCTION_ENDED("timelimit.deduction-ended"),
    SUSPENDED("casefile.suspended"),
    RESUMED("casefile.resumed"),
    EXTENSION_APPLIED("timelimit.extension-applied"),
    EXTENSION_DECIDED("timelimit.extension-decided"),
    HEARING_SCHEDULED("hearing.scheduled"),
    HEARING_NOTICED("hearing.noticed"),
    HEARING_HELD("hearing.held"),
    DELIBERATED("casefile.deliberated"),
    DRAFTED("casefile.drafted"),
    REVIEWED("casefile.reviewed"),
    SIGNED("casefile.signed"),
    MEDIATED("casefile.mediated"),
    WITHDRAWAL_APPLIED("casefile.withdrawal-applied"),
    WITHDRAWAL_DECIDED("casefile.withdrawal-decided"),
    DISMISSED("casefile.dismissed"),
    TRANSFERRED("casefile.transferred"),
    TERMINATED("casefile.terminated"),
    PRONOUNCED("casefile.pronounced"),
    JUDGMENT_SERVED("casefile.judgment-served"),
    CLOSED("casefile.closed"),
    APPEALED("casefile.appealed"),
    TOOK_EFFECT("casefile.took-effect"),
    FILE_SENT_UP("casefile.file-sent-up"),
    ARCHIVED("casefile.archived"),
    NOTE("casefile.note");

    private static final Map<String, DeedKind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(DeedKind::code, Function.identity()));

    private final String code;

    DeedKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    public static DeedKind of(String code) {
        DeedKind kind = BY_CODE.get(code);
        if (kind == null) {
            throw Refused.malformed("casefile.no-such-deed", code);
        }
        return kind;
    }
}
