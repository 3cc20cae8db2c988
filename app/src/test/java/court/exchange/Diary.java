package court.exchange;

import court.CivilCourt;
import court.casefile.model.DeedKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened in a court on thirty days: told once, kept twice. Days are counted from the first. */
final class Diary {
    private static final String PAPERS = "乙公司";

    private Diary() {}

    /**
     * A line of the diary.
     *
     * @param entered on which day it was written down
     * @param version above 1 for a correction of the line with the same id
     * @param words in the words of the file; {@link #DEEDS} has ours
     */
    record Line(
            int entered,
            String key,
            String id,
            int version,
            boolean deleted,
            String event,
            int day,
            @Nullable String party,
            @Nullable String answers,
            Map<String, String> words) {}

    /** What the events of the shipped mapping are here. */
    static final Map<String, DeedKind> DEEDS = Map.ofEntries(
            Map.entry("分案", DeedKind.ASSIGNED),
            Map.entry("告知审判组织", DeedKind.PANEL_TOLD),
            Map.entry("送达起诉状", DeedKind.COMPLAINT_SERVED),
            Map.entry("答辩", DeedKind.ANSWERED),
            Map.entry("送达答辩状", DeedKind.ANSWER_SERVED),
            Map.entry("扣除审限", DeedKind.DEDUCTION_STARTED),
            Map.entry("扣除审限结束", DeedKind.DEDUCTION_ENDED),
            Map.entry("中止", DeedKind.SUSPENDED),
            Map.entry("恢复审理", DeedKind.RESUMED),
            Map.entry("排期", DeedKind.HEARING_SCHEDULED),
            Map.entry("开庭", DeedKind.HEARING_HELD),
            Map.entry("评议", DeedKind.DELIBERATED),
            Map.entry("拟稿", DeedKind.DRAFTED),
            Map.entry("签署", DeedKind.SIGNED),
            Map.entry("宣判", DeedKind.PRONOUNCED),
            Map.entry("送达裁判文书", DeedKind.JUDGMENT_SERVED),
            Map.entry("结案", DeedKind.CLOSED),
            Map.entry("调解成立", DeedKind.MEDIATED));

    /** On which day each case is filed. */
    static final Map<String, Integer> FILED = Map.of("C-1", 0, "C-2", 1, "C-3", 3, "C-4", 5, "C-5", 20);

    static List<Line> lines() {
        return List.of(
                assigned(1, "C-1", 1),
                line(2, "C-1", "2", "告知审判组织", 2),
                line(3, "C-1", "3", "送达起诉状", 3, PAPERS),
                line(12, "C-1", "4", "答辩", 12, PAPERS),
                line(13, "C-1", "5", "送达答辩状", 13),
                line(14, "C-1", "6", "排期", 14, Map.of("开庭日期", "+18")),
                line(18, "C-1", "7", "开庭", 18),
                line(20, "C-1", "8", "评议", 20),
                line(22, "C-1", "9", "拟稿", 22),
                line(23, "C-1", "10", "签署", 23),
                line(24, "C-1", "11", "宣判", 24, Map.of("方式", "定期宣判")),
                line(24, "C-1", "12", "送达裁判文书", 24, "甲公司"),
                line(25, "C-1", "13", "送达裁判文书", 25, PAPERS),
                line(25, "C-1", "14", "结案", 25, Map.of("方式", "判决")),
                assigned(2, "C-2", 2),
                line(9, "C-2", "2", "送达起诉状", 8, PAPERS),
                corrected(11, "C-2", "2", "送达起诉状", 7, PAPERS),
                line(15, "C-2", "3", "扣除审限", 10, Map.of("事由", "鉴定")),
                answered(25, "C-2", "4", "扣除审限结束", 24, "3"),
                assigned(4, "C-3", 4),
                line(6, "C-3", "2", "中止", 6),
                line(16, "C-3", "3", "恢复审理", 16),
                deleted(19, "C-3", "3"),
                line(27, "C-3", "4", "恢复审理", 26),
                assigned(6, "C-4", 6),
                line(10, "C-4", "2", "送达起诉状", 9, PAPERS),
                line(12, "C-4", "3", "调解成立", 12),
                line(12, "C-4", "4", "结案", 12, Map.of("方式", "调解")),
                assigned(20, "C-5", 20));
    }

    private static Line assigned(int entered, String key, int day) {
        return new Line(
                entered,
                key,
                "1",
                1,
                false,
                "分案",
                day,
                null,
                null,
                Map.of("承办法官", "judge", "书记员", "clerk", "庭室", "民事审判庭", "适用程序", "简易程序"));
    }

    private static Line line(int entered, String key, String id, String event, int day) {
        return new Line(entered, key, id, 1, false, event, day, null, null, Map.of());
    }

    private static Line line(int entered, String key, String id, String event, int day, String party) {
        return new Line(entered, key, id, 1, false, event, day, party, null, Map.of());
    }

    private static Line line(int entered, String key, String id, String event, int day, Map<String, String> words) {
        return new Line(entered, key, id, 1, false, event, day, null, null, words);
    }

    private static Line answered(int entered, String key, String id, String event, int day, String answers) {
        return new Line(entered, key, id, 1, false, event, day, null, answers, Map.of());
    }

    private static Line corrected(int entered, String key, String id, String event, int day, String party) {
        return new Line(entered, key, id, 2, false, event, day, party, null, Map.of());
    }

    private static Line deleted(int entered, String key, String id) {
        return new Line(entered, key, id, 2, true, "", 0, null, null, Map.of());
    }

    /** A word of the file as people enter it here. */
    static Map.Entry<String, String> entered(String word, String said, CivilCourt house) {
        return switch (word) {
            case "承办法官" -> Map.entry("judge", house.judge.toString());
            case "书记员" -> Map.entry("clerk", house.clerk.toString());
            case "庭室" -> Map.entry("division", house.civil.toString());
            case "适用程序" -> Map.entry("procedure", "SIMPLIFIED");
            case "开庭日期" -> Map.entry("hearingDay", said);
            case "事由" -> Map.entry("ground", "APPRAISE");
            case "方式" -> Map.entry(
                    "manner", Map.of("定期宣判", "FIXED_DATE", "判决", "JUDGMENT", "调解", "MEDIATION").get(said));
            default -> throw new IllegalArgumentException(word);
        };
    }
}
