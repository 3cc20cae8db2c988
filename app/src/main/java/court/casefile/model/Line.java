package court.casefile.model;

import static court.facts.Procedure.*;

import court.facts.CaseClass;
import court.facts.Procedure;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way that a case goes (processes/bpmn/casefile/case-line.bpmn), by its class and the procedure it was filed for. */
public enum Line {
    CIVIL_FIRST(CaseClass.CIVIL, ORDINARY, SIMPLIFIED, SMALL_CLAIMS, FOREIGN_RELATED, COLLISION),
    CIVIL_APPEAL(CaseClass.CIVIL, APPEAL_JUDGMENT, APPEAL_RULING),
    SPECIAL(CaseClass.CIVIL, Procedure.SPECIAL, VOTER_QUALIFICATION, PERSONAL_SAFETY),
    PAYMENT_ORDER(CaseClass.CIVIL, Procedure.PAYMENT_ORDER),
    PRESERVATION(CaseClass.CIVIL, Procedure.PRESERVATION),
    CRIMINAL_FIRST(CaseClass.CRIMINAL, PUBLIC_PROSECUTION, SUMMARY, FAST_TRACK, PRIVATE_PROSECUTION),
    CRIMINAL_APPEAL(CaseClass.CRIMINAL, SECOND_INSTANCE),
    ADMINISTRATIVE_FIRST(CaseClass.ADMINISTRATIVE, FIRST_INSTANCE, SIMPLIFIED),
    ADMINISTRATIVE_APPEAL(CaseClass.ADMINISTRATIVE, APPEAL),
    COMPENSATION(CaseClass.COMPENSATION, OWN_COURT, COMMITTEE, REEXAMINATION),
    RETRIAL_REVIEW(null, Procedure.RETRIAL_REVIEW, PROTEST, PETITION_REVIEW),
    RETRIAL(null, RETRIAL_FIRST, RETRIAL_SECOND, Procedure.RETRIAL),
    ENFORCEMENT(CaseClass.ENFORCEMENT, IMPLEMENTATION, NONLITIGATION, CRIMINAL_PROPERTY, COMMISSIONED),
    /** Everything that is examined and ruled on without a trial. */
    EXAMINATION(
            null,
            BANKRUPTCY,
            FINE_RECONSIDERATION,
            PRESERVATION_RECONSIDERATION,
            COMMUTATION,
            MEDICAL_TREATMENT,
            NONLITIGATION_REVIEW,
            EXPROPRIATION_REVIEW,
            OBJECTION,
            RECONSIDERATION);

    /** Procedures of lines that several classes share, where the procedure itself belongs to one class. */
    private static final Map<Procedure, CaseClass> OF_ONE_CLASS = Map.ofEntries(
            Map.entry(BANKRUPTCY, CaseClass.CIVIL),
            Map.entry(PRESERVATION_RECONSIDERATION, CaseClass.CIVIL),
            Map.entry(PROTEST, CaseClass.CIVIL),
            Map.entry(RETRIAL_FIRST, CaseClass.CIVIL),
            Map.entry(RETRIAL_SECOND, CaseClass.CIVIL),
            Map.entry(PETITION_REVIEW, CaseClass.CRIMINAL),
            Map.entry(Procedure.RETRIAL, CaseClass.CRIMINAL),
            Map.entry(COMMUTATION, CaseClass.CRIMINAL),
            Map.entry(MEDICAL_TREATMENT, CaseClass.CRIMINAL),
            Map.entry(NONLITIGATION_REVIEW, CaseClass.ADMINISTRATIVE),
            Map.entry(EXPROPRIATION_REVIEW, CaseClass.ADMINISTRATIVE),
            Map.entry(OBJECTION, CaseClass.ENFORCEMENT),
            Map.entry(RECONSIDERATION, CaseClass.ENFORCEMENT));

    private final @Nullable CaseClass of;
    private final Set<Procedure> procedures;

    Line(@Nullable CaseClass of, Procedure... procedures) {
        this.of = of;
        this.procedures = Set.copyOf(Arrays.asList(procedures));
    }

    /** Maritime cases go the way of civil ones. */
    public static Line of(CaseClass caseClass, Procedure procedure) {
        CaseClass way = caseClass == CaseClass.MARITIME ? CaseClass.CIVIL : caseClass;
        return Arrays.stream(values())
                .filter(line -> line.of == null || line.of == way)
                .filter(line -> line.procedures.contains(procedure))
                .findFirst()
                .orElse(EXAMINATION);
    }

    /** Procedures of a class of cases. */
    public static List<Procedure> procedures(CaseClass caseClass) {
        return Arrays.stream(Procedure.values())
                .filter(procedure -> fits(caseClass, procedure))
                .toList();
    }

    /** Whether this procedure is one of this class of cases. */
    public static boolean fits(CaseClass caseClass, Procedure procedure) {
        boolean own = OF_ONE_CLASS.getOrDefault(procedure, caseClass) == caseClass;
        return own && of(caseClass, procedure).procedures.contains(procedure);
    }

    /** Whether the parties prepay a court fee; never in criminal cases, compensation and enforcement (诉讼费用交纳办法). */
    public boolean feeDue() {
        return switch (this) {
            case CIVIL_FIRST, CIVIL_APPEAL, PAYMENT_ORDER, PRESERVATION, ADMINISTRATIVE_FIRST, ADMINISTRATIVE_APPEAL ->
                true;
            default -> false;
        };
    }

    /** Whether an appeal lies against its judgments. */
    boolean firstInstance() {
        return this == CIVIL_FIRST || this == CRIMINAL_FIRST || this == ADMINISTRATIVE_FIRST;
    }
}
