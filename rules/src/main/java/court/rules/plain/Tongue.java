package court.rules.plain;

import court.facts.LegalPeriod;
import court.rules.book.Words;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reader's language: facts by their court terms in Chinese, by their own names in English; values by words in both. */
enum Tongue {
    CHINESE,
    ENGLISH;

    private static final Pattern CALENDAR = Pattern.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?");
    private static final Pattern SHORT = Pattern.compile("(\\d+)(D|WD|H)");

    static Tongue of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : CHINESE;
    }

    boolean isChinese() {
        return this == CHINESE;
    }

    String say(String chinese, String english) {
        return isChinese() ? chinese : english;
    }

    String type(Class<?> type) {
        return isChinese() ? Words.of(type, type.getSimpleName()) : spaced(type.getSimpleName());
    }

    String component(RecordComponent component) {
        return isChinese() ? Words.of(component, component.getName()) : spaced(component.getName());
    }

    String constant(Enum<?> value) {
        return isChinese() ? Words.of(value) : Words.english(value);
    }

    String day(LocalDate day) {
        return isChinese()
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : day.toString();
    }

    /** @param text as {@link LegalPeriod} writes it */
    String period(String text) {
        Matcher calendar = CALENDAR.matcher(text);
        if (calendar.matches()) {
            return (part(calendar.group(1), "年", "year")
                            + part(calendar.group(2), "个月", "month")
                            + part(calendar.group(3), "日", "day"))
                    .strip();
        }
        Matcher brief = SHORT.matcher(text);
        if (!brief.matches()) {
            return text;
        }
        String words = switch (brief.group(2)) {
            case "WD" -> part(brief.group(1), "个工作日", "working day");
            case "H" -> part(brief.group(1), "小时", "hour");
            default -> part(brief.group(1), "日", "day");
        };
        return words.strip();
    }

    @SuppressWarnings("NullAway") // a group that did not take part
    private String part(String count, String chinese, String english) {
        if (count == null) {
            return "";
        }
        return isChinese() ? count + chinese : " " + count + " " + english + (count.equals("1") ? "" : "s");
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
