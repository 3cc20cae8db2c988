package court.casefile.papers;

import court.casefile.model.DeedKind;
import court.casefile.model.Deed;
import court.casefile.model.Outcome;
import court.casefile.model.Party;
import court.facts.CaseClass;
import court.facts.Procedure;
import java.util.Map;

/** Words of papers for what the application knows by codes. Papers are Chinese whoever reads the pages in which language. */
final class PaperNames {
    private static final Map<DeedKind, Matter> DECIDED = Map.of(
            DeedKind.EXTENSION_DECIDED, new Matter("本案准许延长审理期限", "本案延长审理期限的申请不予准许"),
            DeedKind.RECUSAL_DECIDED, new Matter("回避申请予以准许", "回避申请予以驳回"),
            DeedKind.WITHDRAWAL_DECIDED, new Matter("准许撤回起诉", "不准许撤回起诉"));
    private static final Map<DeedKind, String> HAPPENED = Map.of(
            DeedKind.SUSPENDED, "本案中止诉讼",
            DeedKind.RESUMED, "本案恢复诉讼",
            DeedKind.CONVERTED, "本案转换审理程序",
            DeedKind.CONVERSION_REFUSED, "本案转换审理程序的申请不予准许",
            DeedKind.REASSIGNED, "本案变更审判人员",
            DeedKind.MEDIATED, "当事人达成调解协议");

    /** How a paper says what was decided. */
    private record Matter(String granted, String refused) {}

    private PaperNames() {}

    static String matter(Deed cause) {
        Matter decided = DECIDED.get(cause.kind());
        if (cause.word("decision").isPresent() && decided != null) {
            return cause.says("decision", "GRANTED") ? decided.granted() : decided.refused();
        }
        return HAPPENED.getOrDefault(cause.kind(), "案件办理情况有变化");
    }

    static String procedure(Procedure procedure) {
        return switch (procedure) {
            case SIMPLIFIED -> "简易程序";
            case SMALL_CLAIMS -> "小额诉讼程序";
            case APPEAL, APPEAL_JUDGMENT, APPEAL_RULING, SECOND_INSTANCE -> "第二审程序";
            case SPECIAL, VOTER_QUALIFICATION -> "特别程序";
            case PAYMENT_ORDER -> "督促程序";
            default -> "普通程序";
        };
    }

    static String caseClass(CaseClass caseClass) {
        return switch (caseClass) {
            case CIVIL -> "民事";
            case CRIMINAL -> "刑事";
            case ADMINISTRATIVE -> "行政";
            case COMPENSATION -> "国家赔偿";
            case ENFORCEMENT -> "执行";
            case MARITIME -> "海事";
        };
    }

    static String side(Party.Side side) {
        return switch (side) {
            case PLAINTIFF -> "原告";
            case DEFENDANT -> "被告";
            case THIRD_PARTY -> "第三人";
        };
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case NONE -> "";
            case JUDGMENT -> "判决";
            case MEDIATION -> "调解";
            case WITHDRAWAL -> "准许撤诉";
            case DEEMED_WITHDRAWAL -> "按撤诉处理";
            case DISMISSAL -> "驳回起诉";
            case TRANSFER -> "移送";
            case TERMINATION -> "终结";
            case UPHELD -> "维持";
            case CHANGED -> "改判";
            case REMANDED -> "发回重审";
            case APPEAL_WITHDRAWN -> "准许撤回上诉";
            case GRANTED -> "准许";
            case REJECTED -> "驳回申请";
            case OBJECTED -> "终结督促程序";
            case FULFILLED -> "执行完毕";
            case ROUND_ENDED -> "终结本次执行程序";
            case ENFORCEMENT_ENDED -> "终结执行";
            case NOT_ENFORCED -> "不予执行";
            case STRUCK -> "销案";
        };
    }
}
