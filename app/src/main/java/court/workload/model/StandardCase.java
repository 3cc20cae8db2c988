package court.workload.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one standard case is: last year's average pages and the share that each of the three kinds of pages counts
 * (重庆沙坪坝标准案件).
 *
 * @param shares of file, record and judgment, in percent
 */
public record StandardCase(Pages average, Shares shares) {
    private static final int DIGITS = 4;

    /** Pages of the file, of the records of hearings and of the judgment. */
    public record Pages(BigDecimal file, BigDecimal record, BigDecimal judgment) {
        public static Pages of(long file, long record, long judgment) {
            return new Pages(BigDecimal.valueOf(file), BigDecimal.valueOf(record), BigDecimal.valueOf(judgment));
        }
    }

    /** How much each kind of pages counts, in percent; together a hundred. */
    public record Shares(int file, int record, int judgment) {
        public Shares {
            if (file + record + judgment != 100) {
                throw new IllegalArgumentException("shares add up to a hundred");
            }
        }
    }

    /** The weight of a case with so many pages. */
    public BigDecimal weight(Pages pages) {
        return part(pages.file(), average.file(), shares.file())
                .add(part(pages.record(), average.record(), shares.record()))
                .add(part(pages.judgment(), average.judgment(), shares.judgment()))
                .setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private static BigDecimal part(BigDecimal pages, BigDecimal average, int share) {
        return pages.multiply(BigDecimal.valueOf(share))
                .divide(average.multiply(BigDecimal.valueOf(100)), 12, RoundingMode.HALF_UP);
    }
}
