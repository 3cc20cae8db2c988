package court.facts.escalation;

import court.facts.Term;
import org.jspecify.annotations.Nullable;

/** How many long-pending cases a court has beside its intake of last year. */
@Term("长期未结占比")
public record DocketShare(
        @Term("法院") @Nullable String court,
        @Term("上年收案数") int lastYearIntake,
        @Term("超过一年未结数") int overOneYear,
        @Term("超过三年未结数") int overThreeYears) {}
