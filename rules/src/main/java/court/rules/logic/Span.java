package court.rules.logic;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Numbers or days from one to another, both counted in; days are counted since 1970.
 *
 * @param nothing whether the field may also be empty
 * @param days whether these are days
 */
record Span(BigDecimal from, BigDecimal to, boolean nothing, boolean days) implements Values {
    private static final BigDecimal FAR = new BigDecimal("1e15");

    static Span all(boolean nothing, boolean days) {
        return new Span(FAR.negate(), FAR, nothing, days);
    }

    static Span none(boolean nothing, boolean days) {
        return new Span(BigDecimal.ONE, BigDecimal.ZERO, nothing, days);
    }

    @Override
    public Values and(Values other) {
        return other instanceof Span them
                ? new Span(from.max(them.from), to.min(them.to), nothing && them.nothing, days || them.days)
                : Values.nothing();
    }

    @Override
    public boolean isEmpty() {
        return !nothing && hasNoValue();
    }

    private boolean hasNoValue() {
        return from.compareTo(to) > 0;
    }

    @Override
    public boolean covers(Values other) {
        if (!(other instanceof Span them)) {
            return false;
        }
        boolean within = them.hasNoValue() || (from.compareTo(them.from) <= 0 && to.compareTo(them.to) >= 0);
        return within && (nothing || !them.nothing);
    }

    boolean isOpenBelow() {
        return from.compareTo(FAR.negate()) <= 0;
    }

    boolean isOpenAbove() {
        return to.compareTo(FAR) >= 0;
    }

    /** A bound as people write it. */
    String said(BigDecimal value) {
        return days
                ? LocalDate.ofEpochDay(value.longValue()).toString()
                : value.stripTrailingZeros().toPlainString();
    }
}
