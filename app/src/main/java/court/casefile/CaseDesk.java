package court.casefile;

import court.casefile.CaseTelling.Told;
import court.casefile.db.CaseMapper;
import court.casefile.model.DeedKind;
import court.kernel.Refused;
import court.process.FormDesk;
import court.process.FormSubmission;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Performs the forms whose deeds belong to the case itself. */
@Component
class CaseDesk implements FormDesk {
    /** Forms that perform one deed with their fields as they are. */
    private static final Map<String, DeedKind> PLAIN = Map.ofEntries(
            Map.entry("casefile.apply-recusal", DeedKind.RECUSAL_APPLIED),
            Map.entry("casefile.decide-recusal", DeedKind.RECUSAL_DECIDED),
            Map.entry("casefile.apply-withdrawal", DeedKind.WITHDRAWAL_APPLIED),
            Map.entry("casefile.decide-withdrawal", DeedKind.WITHDRAWAL_DECIDED),
            Map.entry("casefile.archive", DeedKind.ARCHIVED),
            Map.entry("casefile.deliberate", DeedKind.DELIBERATED),
            Map.entry("casefile.mediate", DeedKind.MEDIATED),
            Map.entry("casefile.pronounce", DeedKind.PRONOUNCED),
            Map.entry("casefile.add-note", DeedKind.NOTE),
            Map.entry("casefile.record-fee", DeedKind.FEE_PAID),
            Map.entry("casefile.record-correction", DeedKind.CORRECTED),
            Map.entry("casefile.resume", DeedKind.RESUMED),
            Map.entry("casefile.review", DeedKind.REVIEWED),
            Map.entry("casefile.send-file-up", DeedKind.FILE_SENT_UP),
            Map.entry("casefile.sign", DeedKind.SIGNED),
            Map.entry("casefile.suspend", DeedKind.SUSPENDED));

    /** Forms that ask the case for more than their fields say. */
    private static final Set<String> OWN = Set.of(
            "casefile.decide-filing",
            "casefile.draft",
            "casefile.close",
            "casefile.record-answer",
            "casefile.record-appeal",
            "casefile.end-otherwise");

    private static final Map<String, DeedKind> PER_PARTY = Map.of(
            "casefile.serve-complaint", DeedKind.COMPLAINT_SERVED,
            "casefile.serve-answer", DeedKind.ANSWER_SERVED,
            "casefile.serve-judgment", DeedKind.JUDGMENT_SERVED);

    private final CaseFile caseFile;
    private final CaseMapper mapper;
    private final CaseTelling telling;
    private final ReviewPolicy review;
    private final Staffing staff;
    private final ServiceLaw service;

    CaseDesk(
            CaseFile caseFile,
            CaseMapper mapper,
            CaseTelling telling,
            ReviewPolicy review,
            Staffing staff,
            ServiceLaw service) {
        this.caseFile = caseFile;
        this.mapper = mapper;
        this.telling = telling;
        this.review = review;
        this.staff = staff;
        this.service = service;
    }

    @Override
    public boolean performs(String form) {
        return PLAIN.containsKey(form) || PER_PARTY.containsKey(form) || OWN.contains(form);
    }

    @Override
    public void perform(FormSubmission form) {
        staff.require(form);
        service.require(form);
        caseFile.record(form.caseId(), deeds(form));
    }

    private List<NewDeed> deeds(FormSubmission form) {
        String key = form.form().key();
        if (PLAIN.containsKey(key)) {
            return List.of(DeedForms.one(form, Objects.requireNonNull(PLAIN.get(key)), Map.of()));
        }
        if (PER_PARTY.containsKey(key)) {
            return DeedForms.each(form, Objects.requireNonNull(PER_PARTY.get(key)));
        }
        return switch (key) {
            case "casefile.decide-filing" -> filing(form);
            case "casefile.draft" -> List.of(DeedForms.one(form, DeedKind.DRAFTED, review.ask(told(form))));
            case "casefile.close" -> List.of(closing(form));
            case "casefile.record-answer" ->
                List.of(DeedForms.one(
                        form, chosen(form, "decision", "WAIVED", DeedKind.ANSWER_WAIVED, DeedKind.ANSWERED), Map.of()));
            case "casefile.record-appeal" ->
                List.of(DeedForms.one(
                        form, chosen(form, "event", "APPEALED", DeedKind.APPEALED, DeedKind.TOOK_EFFECT), Map.of()));
            case "casefile.end-otherwise" -> List.of(DeedForms.one(form, ending(form), Map.of()));
            default -> throw Refused.notFound("process.no-such-form", key);
        };
    }

    private static DeedKind chosen(FormSubmission form, String field, String word, DeedKind yes, DeedKind no) {
        return DeedForms.text(form, field).filter(word::equals).isPresent() ? yes : no;
    }

    /** Where a fee is due its notice goes out with the acceptance, which starts its clock. */
    private List<NewDeed> filing(FormSubmission form) {
        return switch (DeedForms.text(form, "decision").orElse("")) {
            case "ACCEPTED" -> accepted(form);
            case "DEFECTIVE" -> List.of(DeedForms.one(form, DeedKind.DEFECTS_NOTICED, Map.of()));
            default -> List.of(DeedForms.one(form, DeedKind.REFUSED, Map.of()));
        };
    }

    private List<NewDeed> accepted(FormSubmission form) {
        NewDeed acceptance = DeedForms.one(form, DeedKind.ACCEPTED, Map.of());
        return told(form).standing().line().feeDue()
                ? List.of(acceptance, NewDeed.of(DeedKind.FEE_NOTICED, DeedForms.day(form)))
                : List.of(acceptance);
    }

    /** The manner of closing follows from what ended the case; it is not asked again. */
    private NewDeed closing(FormSubmission form) {
        String outcome = told(form).standing().outcome().name();
        if (outcome.equals("NONE")) {
            throw Refused.because("casefile.not-ended");
        }
        return DeedForms.one(form, DeedKind.CLOSED, Map.of("manner", outcome));
    }

    private Told told(FormSubmission form) {
        return telling.of(Objects.requireNonNull(mapper.byId(form.caseId())));
    }

    private static DeedKind ending(FormSubmission form) {
        Optional<String> outcome = DeedForms.text(form, "outcome");
        return switch (outcome.orElse("")) {
            case "DISMISSAL" -> DeedKind.DISMISSED;
            case "TRANSFER" -> DeedKind.TRANSFERRED;
            default -> DeedKind.TERMINATED;
        };
    }
}
