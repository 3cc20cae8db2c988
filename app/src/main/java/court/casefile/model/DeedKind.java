package court.casefile.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import court.bpmn.Term;
import court.bpmn.Vocabulary;
import court.kernel.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can happen in a case: the list of {@code processes/templates/deeds.yaml}, in the order in which deeds of one day are
 * read, so that the same deeds tell the same story in whatever order they were entered. Constants are those of which this
 * application knows more than the list says.
 */
public final class DeedKind implements Comparable<DeedKind> {
    private static final Map<String, DeedKind> BY_CODE = shipped();

    public static final DeedKind SUBMITTED = known("casefile.submitted");
    public static final DeedKind DEFECTS_NOTICED = known("casefile.defects-noticed");
    public static final DeedKind CORRECTED = known("casefile.corrected");
    public static final DeedKind REFUSED = known("casefile.refused");
    public static final DeedKind ACCEPTED = known("casefile.accepted");
    public static final DeedKind FEE_NOTICED = known("casefile.fee-noticed");
    public static final DeedKind FEE_PAID = known("casefile.fee-paid");
    public static final DeedKind ASSIGNED = known("casefile.assigned");
    public static final DeedKind REASSIGNED = known("casefile.reassigned");
    public static final DeedKind PANEL_TOLD = known("casefile.panel-told");
    public static final DeedKind RECUSAL_APPLIED = known("casefile.recusal-applied");
    public static final DeedKind RECUSAL_DECIDED = known("casefile.recusal-decided");
    public static final DeedKind SERVICE_ADDRESS_CONFIRMED = known("casefile.service-address-confirmed");
    public static final DeedKind NOTICE_PUBLISHED = known("casefile.notice-published");
    public static final DeedKind COMPLAINT_SERVED = known("casefile.complaint-served");
    public static final DeedKind ANSWERED = known("casefile.answered");
    public static final DeedKind ANSWER_WAIVED = known("casefile.answer-waived");
    public static final DeedKind ANSWER_LAPSED = known("casefile.answer-lapsed");
    public static final DeedKind ANSWER_SERVED = known("casefile.answer-served");
    public static final DeedKind CONVERSION_APPLIED = known("triage.conversion-applied");
    public static final DeedKind CONVERSION_REFUSED = known("triage.conversion-refused");
    public static final DeedKind CONVERTED = known("triage.converted");
    public static final DeedKind DEDUCTION_STARTED = known("timelimit.deduction-started");
    public static final DeedKind DEDUCTION_ENDED = known("timelimit.deduction-ended");
    public static final DeedKind SUSPENDED = known("casefile.suspended");
    public static final DeedKind RESUMED = known("casefile.resumed");
    public static final DeedKind EXTENSION_APPLIED = known("timelimit.extension-applied");
    public static final DeedKind EXTENSION_DECIDED = known("timelimit.extension-decided");
    public static final DeedKind MEASURE_CHANGED = known("casefile.measure-changed");
    public static final DeedKind HEARING_SCHEDULED = known("hearing.scheduled");
    public static final DeedKind HEARING_NOTICED = known("hearing.noticed");
    public static final DeedKind HEARING_HELD = known("hearing.held");
    public static final DeedKind DELIBERATED = known("casefile.deliberated");
    public static final DeedKind DRAFTED = known("casefile.drafted");
    public static final DeedKind REVIEWED = known("casefile.reviewed");
    public static final DeedKind SIGNED = known("casefile.signed");
    public static final DeedKind MEDIATED = known("casefile.mediated");
    public static final DeedKind WITHDRAWAL_APPLIED = known("casefile.withdrawal-applied");
    public static final DeedKind WITHDRAWAL_DECIDED = known("casefile.withdrawal-decided");
    public static final DeedKind DISMISSED = known("casefile.dismissed");
    public static final DeedKind TRANSFERRED = known("casefile.transferred");
    public static final DeedKind TERMINATED = known("casefile.terminated");
    public static final DeedKind PRONOUNCED = known("casefile.pronounced");
    public static final DeedKind JUDGMENT_SERVED = known("casefile.judgment-served");
    public static final DeedKind CLOSED = known("casefile.closed");
    public static final DeedKind APPEALED = known("casefile.appealed");
    public static final DeedKind TOOK_EFFECT = known("casefile.took-effect");
    public static final DeedKind FILE_SENT_UP = known("casefile.file-sent-up");
    public static final DeedKind ARCHIVED = known("casefile.archived");
    public static final DeedKind NOTE = known("casefile.note");

    private final String code;
    private final int order;
    private final Term title;

    private DeedKind(String code, int order, Term title) {
        this.code = code;
        this.order = order;
        this.title = title;
    }

    private static Map<String, DeedKind> shipped() {
        Map<String, DeedKind> kinds = new LinkedHashMap<>();
        Vocabulary.shipped()
                .deeds()
                .forEach((code, deed) -> kinds.put(code, new DeedKind(code, kinds.size(), deed.term())));
        return kinds;
    }

    private static DeedKind known(String code) {
        DeedKind kind = BY_CODE.get(code);
        if (kind == null) {
            throw new IllegalStateException("deeds.yaml lacks " + code);
        }
        return kind;
    }

    @JsonCreator
    public static DeedKind of(String code) {
        DeedKind kind = BY_CODE.get(code);
        if (kind == null) {
            throw Refused.malformed("casefile.no-such-deed", code);
        }
        return kind;
    }

    /** Every kind, in order. */
    public static List<DeedKind> all() {
        return List.copyOf(BY_CODE.values());
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** What people call it. */
    public String title(Locale locale) {
        return title.in(locale);
    }

    /** The kind of a code; empty when there is none. */
    public static Optional<DeedKind> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    @Override
    public int compareTo(DeedKind other) {
        return Integer.compare(order, other.order);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
