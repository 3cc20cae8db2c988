package court.rules.book;

import java.util.List;

/** What the YAML parser complains of, said in both languages. */
final class YamlWords {
    private static final List<Saying> SAYINGS = List.of(
            new Saying("mapping values", "冒号多了一个，或者本行缩进不对", "a colon too many, or a line that is not indented right"),
            new Saying("expected ',' or '}'", "花括号里缺少逗号，或者缺少右花括号 }", "a comma or the closing } is missing"),
            new Saying("expected ',' or ']'", "方括号里缺少逗号，或者缺少右方括号 ]", "a comma or the closing ] is missing"),
            new Saying("expected <block end>", "本行缩进与同级各行不齐", "the line is not in line with those of its level"),
            new Saying("TAB", "缩进须用空格，不能用制表符（Tab）", "indent with spaces, not with tabs"),
            new Saying("could not find expected ':'", "缺少冒号", "a colon is missing"),
            new Saying("unexpected end of stream", "引号没有成对", "a quotation mark is not closed"),
            new Saying("duplicate key", "同一名称写了两次", "a name stands here twice"),
            new Saying("special characters", "含有不可见的字符", "an invisible character"),
            new Saying("cannot start any token", "不能以这个字符开头", "nothing may begin with this character"),
            new Saying("exceeds the limit", "文件过长", "the file is too long"));
    private static final Saying OTHERWISE = new Saying("", "不合 YAML 的写法", "this is not how YAML is written");

    private YamlWords() {}

    private record Saying(String sign, String chinese, String english) {}

    /** The parser's words, and what they mean in Chinese and in English. */
    static Object[] of(String message) {
        Saying saying = SAYINGS.stream()
                .filter(each -> message.contains(each.sign))
                .findFirst()
                .orElse(OTHERWISE);
        return new Object[] {message, saying.chinese, saying.english};
    }
}
