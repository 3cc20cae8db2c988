package court.facts.triage;

import court.facts.Procedure;
import court.facts.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a civil claim when it is filed. */
@Term("立案情况")
public record FilingFacts(
        @Term("省份") String province,
        @Term("立案日") LocalDate filedDay,
        @Term("基层法院") boolean basicCourt,
        @Term("标的额") @Nullable BigDecimal amount,
        @Term("小额强制适用线") @Nullable Integer smallClaimsLine,
        @Term("小额约定适用线") @Nullable Integer agreementLine,
        @Term("简易应当适用线") @Nullable Integer simplifiedLine,
        @Term("示例数值") boolean sampleLine,
        @Term("简单金钱给付") boolean moneyClaim,
        @Term("事实清楚争议不大") boolean factsClear,
        @Term("约定程序") @Nullable Procedure agreedProcedure,
        @Term("一方在外省") boolean onePartyOutside,
        @Term("知识产权或海事") boolean specialised,
        @Term("涉外") boolean foreign,
        @Term("人身关系或确权") boolean personalStatus,
        @Term("须鉴定评估") boolean appraisalNeeded,
        @Term("一方下落不明") boolean partyMissing,
        @Term("提出反诉") boolean counterclaim,
        @Term("涉及公共利益") boolean publicInterest,
        @Term("群体性纠纷") boolean mass,
        @Term("社会关注") boolean publicAttention,
        @Term("新类型或疑难复杂") boolean newOrHard,
        @Term("法定合议") boolean panelByLaw,
        @Term("一方人数众多") boolean manyParties,
        @Term("发回重审") boolean remand,
        @Term("再审") boolean retrial,
        @Term("第三人撤销之诉") boolean thirdPartyRevocation) {}
