package court.facts.timelimit;

import court.facts.LegalPeriod;
import court.facts.Term;
import org.jspecify.annotations.Nullable;

/** Days may be left out: at most the cap, beginning the offset after the start day. */
@Term("准予扣除")
public record DeductionProvision(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("扣除事由") DeductionGround ground,
        @Term("最长扣除") @Nullable LegalPeriod cap,
        @Term("起扣间隔") @Nullable LegalPeriod offset,
        @Term("登记迟延") boolean lateEntry) {}
