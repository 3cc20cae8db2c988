package court.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Fields of a paper of a case in which everything is known. */
final class SampleFields {
    private SampleFields() {}

    static Map<String, Object> full() {
        return Map.ofEntries(
                Map.entry("courtName", "北京市通州区人民法院"),
                Map.entry("caseNumber", "（2026）京0112民初1234号"),
                Map.entry("receiptNumber", "收〔2026〕0112-000567"),
                Map.entry("causeName", "买卖合同纠纷"),
                Map.entry("procedureName", "简易程序"),
                Map.entry("plaintiffs", names("李春兰", "北京运河商贸有限公司")),
                Map.entry("defendants", names("王大勇")),
                Map.entry("thirdParties", names("通州区永顺供销合作社")),
                Map.entry("recipient", "王大勇"),
                Map.entry("judge", "周正"),
                Map.entry("clerk", "陈书记"),
                Map.entry(
                        "panel",
                        List.of(
                                Map.of("duty", "审判长", "name", "周正"),
                                Map.of("duty", "审判员", "name", "吴明"),
                                Map.of("duty", "人民陪审员", "name", "郑和"))),
                Map.entry("day", ChineseDate.of(LocalDate.of(2026, 11, 22))),
                Map.entry("hearingDay", "二〇二六年十二月十五日"),
                Map.entry("hearingTime", "上午九时三十分"),
                Map.entry("room", "第五法庭"),
                Map.entry("defects", List.of("起诉状未写明被告的住所和联系方式。", "未提交买卖合同或者证明合同关系的其他材料。", "诉讼请求第二项未写明具体数额。")),
                Map.entry("reasons", List.of("起诉人与本案没有直接利害关系。", "所诉事项已由仲裁协议约定提交仲裁。")),
                Map.entry("fee", "2,300.00"),
                Map.entry("dueDay", "二〇二六年十一月二十九日"),
                Map.entry("correctionDay", "二〇二六年十二月一日"),
                Map.entry("limitDay", "二〇二七年一月二十二日"));
    }

    private static List<Map<String, String>> names(String... names) {
        return List.of(names).stream().map(name -> Map.of("name", name)).toList();
    }
}
