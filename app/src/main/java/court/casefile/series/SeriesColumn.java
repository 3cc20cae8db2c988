package court.casefile.series;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Columns of the sheet of a series: one row is one case. */
enum SeriesColumn {
    KEY("序号", true, 50),
    NAME("被告", true, 200),
    KIND("被告类型", false, 10),
    CONTACT("联系方式", true, 200),
    AGENT("代理人", false, 100),
    SECOND("第二被告", false, 200),
    SECOND_CONTACT("第二被告联系方式", false, 200),
    AMOUNT("标的额", true, 20),
    FEE("受理费", false, 20);

    private static final BigDecimal CEILING = new BigDecimal("1000000000000");

    private final String title;
    private final boolean required;
    private final int longest;

    SeriesColumn(String title, boolean required, int longest) {
        this.title = title;
        this.required = required;
        this.longest = longest;
    }

    String title() {
        return title;
    }

    boolean required() {
        return required;
    }

    static Optional<SeriesColumn> titled(String title) {
        return Arrays.stream(values()).filter(column -> column.title.equals(title)).findFirst();
    }

    /** Why a cell cannot be taken. */
    Optional<String> problem(String cell) {
        if (cell.isEmpty()) {
            return required ? Optional.of("casefile.cell-empty") : Optional.empty();
        }
        if (cell.length() > longest) {
            return Optional.of("casefile.cell-too-long");
        }
        return switch (this) {
            case KIND -> cell.equals("自然人") || cell.equals("单位") ? Optional.empty() : Optional.of("casefile.cell-kind");
            case AMOUNT, FEE -> money(cell) ? Optional.empty() : Optional.of("casefile.cell-money");
            default -> Optional.empty();
        };
    }

    private static boolean money(String cell) {
        return cell.matches("\\d{1,13}(\\.\\d{1,2})?") && new BigDecimal(cell).compareTo(CEILING) <= 0;
    }
}
