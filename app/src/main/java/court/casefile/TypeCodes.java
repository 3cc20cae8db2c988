package court.casefile;

/** Type characters of case numbers (法〔2015〕137号) for cases of first instance. */
final class TypeCodes {
    private TypeCodes() {}

    static String of(String caseClass) {
        return switch (caseClass) {
            case "CRIMINAL" -> "刑初";
            case "ADMINISTRATIVE" -> "行初";
            case "COMPENSATION" -> "委赔";
            case "ENFORCEMENT" -> "执";
            default -> "民初";
        };
    }
}
