package court.workload.model;

import court.facts.workload.FactorPart;
import court.facts.workload.WorkFactor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The factor model: base times procedure times one and the sum of the floating factors. */
public final class Factors {
    private Factors() {}

    public static BigDecimal weight(BigDecimal base, List<WorkFactor> factors) {
        BigDecimal procedure = factors.stream()
                .filter(factor -> factor.part() == FactorPart.PROCEDURE)
                .map(Factors::value)
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal floating = factors.stream()
                .filter(factor -> factor.part() == FactorPart.FLOATING)
                .map(Factors::value)
                .reduce(BigDecimal.ONE, BigDecimal::add);
        return base.multiply(procedure).multiply(floating).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal value(WorkFactor factor) {
        return BigDecimal.valueOf(factor.permille(), 3);
    }
}
