package court.casefile;

import court.casefile.model.Line;
import court.facts.CaseClass;
import court.facts.Procedure;

/** Type characters of case numbers (法〔2015〕137号). */
final class TypeCodes {
    private TypeCodes() {}

    static String of(CaseClass caseClass, Procedure procedure) {
        return switch (Line.of(caseClass, procedure)) {
            case CIVIL_FIRST -> "民初";
            case CIVIL_APPEAL -> "民终";
            case SPECIAL -> "民特";
            case PAYMENT_ORDER -> "民督";
            case PRESERVATION -> "财保";
            case CRIMINAL_FIRST -> "刑初";
            case CRIMINAL_APPEAL -> "刑终";
            case ADMINISTRATIVE_FIRST -> "行初";
            case ADMINISTRATIVE_APPEAL -> "行终";
            case COMPENSATION -> procedure == Procedure.OWN_COURT ? "法赔" : "委赔";
            case RETRIAL_REVIEW -> branch(caseClass) + (procedure == Procedure.PROTEST ? "抗" : "申");
            case RETRIAL -> branch(caseClass) + "再";
            case ENFORCEMENT -> "执";
            case EXAMINATION -> examined(caseClass, procedure);
        };
    }

    private static String branch(CaseClass caseClass) {
        return switch (caseClass) {
            case CRIMINAL -> "刑";
            case ADMINISTRATIVE -> "行";
            default -> "民";
        };
    }

    private static String examined(CaseClass caseClass, Procedure procedure) {
        return switch (procedure) {
            case OBJECTION -> "执异";
            case RECONSIDERATION -> "执复";
            case COMMUTATION -> "刑更";
            case MEDICAL_TREATMENT -> "刑医";
            case NONLITIGATION_REVIEW, EXPROPRIATION_REVIEW -> "行审";
            case BANKRUPTCY -> "破";
            case FINE_RECONSIDERATION -> "司惩复";
            default -> branch(caseClass) + "特";
        };
    }
}
