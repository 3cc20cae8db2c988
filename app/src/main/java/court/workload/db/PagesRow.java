package court.workload.db;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a case weighs by: its pages where they are counted, its cause, its correction. */
public record PagesRow(
        String kind,
        String basis,
        BigDecimal weight,
        @Nullable Integer filePages,
        @Nullable Integer recordPages,
        @Nullable Integer judgmentPages,
        @Nullable BigDecimal correction,
        @Nullable BigDecimal causeWeight) {}
