package court.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A period as the law writes it: calendar time, working days or hours, never a mixture of them. */
@Term("法定期间")
public record LegalPeriod(
        @Term("年") int years,
        @Term("月") int months,
        @Term("日") int days,
        @Term("工作日") int workingDays,
        @Term("小时") int hours) {

    private static final String NONE = "none";
    private static final Pattern CALENDAR = Pattern.compile("P(?:(\\d{1,3})Y)?(?:(\\d{1,3})M)?(?:(\\d{1,4})D)?");
    private static final Pattern SHORT = Pattern.compile("(\\d{1,4})(D|WD|H)");

    public LegalPeriod {
        if (years < 0 || months < 0 || days < 0 || workingDays < 0 || hours < 0) {
            throw new IllegalArgumentException("期间不能为负 / a period is never negative");
        }
        boolean calendar = years > 0 || months > 0 || days > 0;
        if ((calendar ? 1 : 0) + (workingDays > 0 ? 1 : 0) + (hours > 0 ? 1 : 0) > 1) {
            throw new IllegalArgumentException("日历期间、工作日、小时不能混用 / calendar time, working days and hours do not mix");
        }
    }

    public static LegalPeriod ofDays(int days) {
        return new LegalPeriod(0, 0, days, 0, 0);
    }

    /** Reads P6M, P1M15D, P30D, P1Y, 7WD, 5D or 72H. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LegalPeriod parse(String text) {
        Matcher brief = SHORT.matcher(text);
        if (brief.matches()) {
            int count = Integer.parseInt(brief.group(1));
            return switch (brief.group(2)) {
                case "WD" -> new LegalPeriod(0, 0, 0, count, 0);
                case "H" -> new LegalPeriod(0, 0, 0, 0, count);
                default -> ofDays(count);
            };
        }
        Matcher calendar = CALENDAR.matcher(text);
        if (calendar.matches() && text.length() > 1) {
            return new LegalPeriod(
                    number(calendar.group(1)), number(calendar.group(2)), number(calendar.group(3)), 0, 0);
        }
        throw new IllegalArgumentException("不是期间写法 / not a period: \"" + text + "\"（P6M P1M15D P30D P1Y 7WD 5D 72H）");
    }

    /** The cell of a table that says "none" means that the law names no period. */
    public static @Nullable LegalPeriod orNone(String text) {
        return NONE.equals(text) ? null : parse(text);
    }

    @JsonValue
    public String text() {
        if (workingDays > 0) {
            return workingDays + "WD";
        }
        if (hours > 0) {
            return hours + "H";
        }
        String text = part(years, "Y") + part(months, "M") + part(days, "D");
        return text.isEmpty() ? "P0D" : "P" + text;
    }

    @Override
    public String toString() {
        return text();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String part(int count, String unit) {
        return count == 0 ? "" : count + unit;
    }
}
