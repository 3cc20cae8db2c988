package court.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in yuan (人民币元) with two decimals, zero or more. */
public record Money(BigDecimal yuan) {
    private static final BigDecimal CEILING = new BigDecimal("1000000000000");

    public Money {
        if (yuan.signum() < 0 || yuan.compareTo(CEILING) > 0) {
            throw Refused.malformed("kernel.bad-amount", yuan.toPlainString());
        }
        yuan = yuan.setScale(2, RoundingMode.HALF_UP);
    }
}
