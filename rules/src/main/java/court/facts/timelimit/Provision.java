package court.facts.timelimit;

import court.facts.LegalPeriod;
import court.facts.MonthRule;
import court.facts.Rolling;
import court.facts.Term;
import org.jspecify.annotations.Nullable;

/**
 * The trial limit that the law gives; the due day is counted from it by the calendar. A maximum that needs no extension
 * is the latest day of the law itself; another is only the ceiling of extensions.
 */
@Term("审限规定")
public record Provision(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("法表编号") String reference,
        @Term("基本期限") @Nullable LegalPeriod base,
        @Term("最长期限") @Nullable LegalPeriod max,
        @Term("最长期限无须批准") boolean maxWithoutExtension,
        @Term("月份算法") @Nullable MonthRule monthRule,
        @Term("节假日顺延") @Nullable Rolling rolling,
        @Term("起算事由") @Nullable Trigger trigger,
        @Term("须在此前结案") @Nullable Trigger endsBefore,
        @Term("不受审限限制") boolean noLimit) {}
