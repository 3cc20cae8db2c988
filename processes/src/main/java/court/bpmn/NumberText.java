package court.bpmn;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number that came as JSON number or as text; no exponents, for those turn a short text into a huge number. */
final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    private NumberText() {}

    static Optional<BigDecimal> read(Object value) {
        String text = value instanceof Number || value instanceof String
                ? value.toString().strip()
                : "";
        if (value instanceof Double rounded && Double.isFinite(rounded)) {
            text = BigDecimal.valueOf(rounded).toPlainString();
        } else if (value instanceof BigDecimal exact && exact.precision() < 30 && Math.abs(exact.scale()) < 30) {
            text = exact.toPlainString();
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
