package court.document;

import java.time.LocalDate;

/** A day as the courts write it at the end of a paper: 二〇二六年十一月二十二日. */
public final class ChineseDate {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDate() {}

    public static String of(LocalDate day) {
        StringBuilder text = new StringBuilder();
        Integer.toString(day.getYear()).chars().forEach(digit -> text.append(DIGITS.charAt(digit - '0')));
        return text + "年" + upToNinetyNine(day.getMonthValue()) + "月" + upToNinetyNine(day.getDayOfMonth()) + "日";
    }

    /** A small number as it is spoken: 二十一. */
    static String upToNinetyNine(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return ones == 0 ? ten : ten + DIGITS.charAt(ones);
    }
}
