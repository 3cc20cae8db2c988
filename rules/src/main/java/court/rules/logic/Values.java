package court.rules.logic;

/** The values that one field may have where a rule applies. */
sealed interface Values permits Span, Words {

    /** What both allow. */
    Values and(Values other);

    boolean isEmpty();

    /** Whether everything that the other allows is allowed here. */
    boolean covers(Values other);

    /** What allows nothing, where a field is held against things of two kinds. */
    static Values nothing() {
        return new Span(java.math.BigDecimal.ONE, java.math.BigDecimal.ZERO, false, false);
    }
}
