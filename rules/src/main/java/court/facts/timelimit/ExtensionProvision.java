package court.facts.timelimit;

import court.facts.Approver;
import court.facts.LegalPeriod;
import court.facts.Term;
import org.jspecify.annotations.Nullable;

/** What the law says of one extension: how long, by whom, when to ask; times 0 means repeatable. */
@Term("延长审限规定")
public record ExtensionProvision(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("法表编号") String reference,
        @Term("延长期间") @Nullable LegalPeriod period,
        @Term("本院采用期间") @Nullable LegalPeriod policyPeriod,
        @Term("总期限上限") @Nullable LegalPeriod totalCap,
        @Term("次数") int times,
        @Term("批准人") Approver approver,
        @Term("须经同意") @Nullable Consent consent,
        @Term("已经同意") boolean consentGiven,
        @Term("提前申请天数") @Nullable Integer applyBeforeDays,
        @Term("提前决定天数") @Nullable Integer decideBeforeDays,
        @Term("报请方式") @Nullable Report report) {}
