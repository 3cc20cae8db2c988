package court.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of a paper of a case in which everything is known. */
public final class SampleWords {
    private SampleWords() {}

    public static Map<String, Object> full() {
        Map<String, Object> words = new HashMap<>(Map.ofEntries(
                Map.entry("courtName", "北京市通州区人民法院"),
                Map.entry("paperTitle", "传票"),
                Map.entry("paperNumber", "（2026）京0112民初1234号"),
                Map.entry("caseNumber", "（2026）京0112民初1234号"),
                Map.entry("receiptNumber", "（2026）京0112收000567号"),
                Map.entry("causeName", "买卖合同纠纷"),
                Map.entry("caseTitle", "李春兰等与王大勇买卖合同纠纷"),
                Map.entry("caseClassName", "民事"),
                Map.entry("procedureName", "普通程序"),
                Map.entry("benchName", "合议庭审理"),
                Map.entry("divisionName", "民事审判一庭"),
                Map.entry("plaintiffNames", "李春兰、北京运河商贸有限公司"),
                Map.entry("defendantNames", "王大勇"),
                Map.entry("thirdPartyNames", "通州区永顺供销合作社"),
                Map.entry("partyNames", "李春兰、北京运河商贸有限公司、王大勇、通州区永顺供销合作社"),
                Map.entry("judge", "周正"),
                Map.entry("presiding", "周正"),
                Map.entry("clerk", "陈书记"),
                Map.entry("assistant", "林助理"),
                Map.entry("matter", "本案准许延长审理期限"),
                Map.entry("decision", "本案准许延长审理期限"),
                Map.entry("requestedPeriod", "6个月"),
                Map.entry("reason", "案情复杂，需要委托鉴定。"),
                Map.entry("outcomeName", "判决"),
                Map.entry("hearingTime", "09:30"),
                Map.entry("room", "第五法庭"),
                Map.entry("payBasis", "《诉讼费用交纳办法》第二十二条"),
                Map.entry("limitBasis", "《中华人民共和国民事诉讼法》第一百五十二条")));
        words.put("amount", "120030.50");
        words.put("amountInWords", ChineseAmount.of(new BigDecimal("120030.5")));
        words.put("fee", "2700.00");
        words.put("feeInWords", ChineseAmount.of(new BigDecimal("2700")));
        days(words);
        lists(words);
        return words;
    }

    private static void days(Map<String, Object> words) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        for (String key : List.of(
                "payBy", "submittedOn", "acceptedOn", "answerBy", "limitDay", "correctBy", "hearingDay", "closedOn", "effectiveOn", "day")) {
            words.put(key, ChineseDate.of(day));
            day = day.plusDays(9);
        }
    }

    private static void lists(Map<String, Object> words) {
        List<Map<String, String>> plaintiffs = List.of(
                party("原告", "李春兰", "北京市通州区新华大街1号，13800000000"), party("原告", "北京运河商贸有限公司", "北京市通州区运河西大街8号"));
        List<Map<String, String>> defendants = List.of(party("被告", "王大勇", "北京市通州区玉带河东街20号院3号楼2单元501室，13900000000"));
        List<Map<String, String>> third = List.of(party("第三人", "通州区永顺供销合作社", "北京市通州区永顺镇"));
        words.put("plaintiffs", plaintiffs);
        words.put("defendants", defendants);
        words.put("thirdParties", third);
        words.put("parties", List.of(plaintiffs.get(0), plaintiffs.get(1), defendants.get(0), third.get(0)));
        words.put(
                "panel",
                List.of(
                        Map.of("duty", "审判长", "member", "周正"),
                        Map.of("duty", "审判员", "member", "吴明"),
                        Map.of("duty", "人民陪审员", "member", "郑和")));
        words.put(
                "defects",
                List.of(
                        Map.of("item", "一、起诉状未写明被告的住所和联系方式。"),
                        Map.of("item", "二、未提交买卖合同或者证明合同关系的其他材料。"),
                        Map.of("item", "三、诉讼请求第二项未写明具体数额。")));
        words.put("reasons", List.of(Map.of("item", "起诉人与本案没有直接利害关系。")));
        words.put(
                "documents",
                List.of(
                        Map.of("documentNumber", "1", "documentTitle", "起诉状", "documentDay", "2026-11-22"),
                        Map.of("documentNumber", "2", "documentTitle", "受理案件通知书", "documentDay", "2026-11-25")));
    }

    private static Map<String, String> party(String role, String name, String contact) {
        return Map.of("role", role, "name", name, "contact", contact, "agent", "北京市某律师事务所律师");
    }
}
