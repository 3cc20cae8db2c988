package court.rules.plain;

import java.util.Arrays;
import java.util.Optional;

/** How a field may be held against values, with the DRL operator. */
public enum Relation {
    IS("==", "为", "is"),
    IS_NOT("!=", "不为", "is not"),
    LESS("<", "小于", "is less than"),
    AT_MOST("<=", "不超过", "is at most"),
    MORE(">", "超过", "is more than"),
    AT_LEAST(">=", "不少于", "is at least"),
    ONE_OF("in", "属于", "is one of"),
    NONE_OF("not in", "不属于", "is none of"),
    CONTAINS("contains", "包含", "contains"),
    LACKS("not contains", "不包含", "does not contain"),
    MEMBER_OF("memberOf", "列于", "is among"),
    NOT_MEMBER_OF("not memberOf", "未列于", "is not among"),
    MATCHES("matches", "符合样式", "matches"),
    DIFFERS("not matches", "不符合样式", "does not match");

    private final String drl;
    private final String zh;
    private final String en;

    Relation(String drl, String zh, String en) {
        this.drl = drl;
        this.zh = zh;
        this.en = en;
    }

    public String drl() {
        return drl;
    }

    boolean isPointFree() {
        return ordinal() >= ONE_OF.ordinal();
    }

    boolean takesMany() {
        return this == ONE_OF || this == NONE_OF;
    }

    static Optional<Relation> of(String drl) {
        return Arrays.stream(values()).filter(r -> r.drl.equals(drl)).findFirst();
    }

    /** Days are before and after each other where numbers are less and more. */
    String words(boolean chinese, boolean days) {
        if (!days) {
            return chinese ? zh : en;
        }
        return switch (this) {
            case LESS -> chinese ? "早于" : "is before";
            case AT_MOST -> chinese ? "不晚于" : "is not after";
            case MORE -> chinese ? "晚于" : "is after";
            case AT_LEAST -> chinese ? "不早于" : "is not before";
            default -> chinese ? zh : en;
        };
    }
}
