package court.facts.enforcement;

import court.facts.Term;

/** What has been done before a round of enforcement is to be ended. */
@Term("终本条件")
public record RoundEnd(
        @Term("已发执行通知并责令报告") boolean noticeAndReport,
        @Term("已限制消费并列名单") boolean limitedAndListed,
        @Term("已穷尽财产调查") boolean searchUsedUp,
        @Term("无财产或不能处置") boolean nothingToSell,
        @Term("立案满月数") int monthsSinceFiling,
        @Term("满月后天数") int daysBeyond,
        @Term("已查找被执行人并制裁") boolean searchedAndPunished,
        @Term("申请人书面同意") boolean creditorSigned,
        @Term("合议庭核查") boolean panelChecked,
        @Term("院长批准") boolean presidentApproved) {}
