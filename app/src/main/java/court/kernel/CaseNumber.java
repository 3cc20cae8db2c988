package court.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 案号 by 法〔2015〕137号, such as （2026）京0112民初1234号: year, court code, type code, serial number. */
public record CaseNumber(int year, String court, String type, int serial) {
    private static final Pattern SHAPE = Pattern.compile("^[（(](?<year>(?:19|20)\\d{2})[）)]"
            + "(?<court>最高法(?:知)?|[京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新兵军]\\d{0,4})"
            + "(?<type>[\\u4e00-\\u9fa5]{1,5})(?<no>\\d{1,8})号$");

    public static Optional<CaseNumber> parse(String text) {
        Matcher m = SHAPE.matcher(text);
        return m.matches()
                ? Optional.of(new CaseNumber(
                        Integer.parseInt(m.group("year")),
                        m.group("court"),
                        m.group("type"),
                        Integer.parseInt(m.group("no"))))
                : Optional.empty();
    }

    @Override
    @JsonValue
    public String toString() {
        return "（" + year + "）" + court + type + serial + "号";
    }
}
