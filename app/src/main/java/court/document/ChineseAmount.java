package court.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of money as papers write it out, so that no digit can be added: 壹万贰仟元整. */
public final class ChineseAmount {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private ChineseAmount() {}

    /** An amount in yuan, zero or more, below ten thousand million million. */
    public static String of(BigDecimal yuan) {
        BigDecimal cents = yuan.setScale(2, RoundingMode.HALF_UP).movePointRight(2);
        long whole = cents.longValueExact() / 100;
        int jiao = (int) (cents.longValueExact() / 10 % 10);
        int fen = (int) (cents.longValueExact() % 10);
        String text = whole == 0 && jiao + fen > 0 ? "" : whole(whole) + "元";
        if (jiao == 0 && fen == 0) {
            return text + "整";
        }
        String zero = jiao == 0 && whole > 0 ? "零" : "";
        return text + (jiao == 0 ? zero : digit(jiao) + "角") + (fen == 0 ? "" : digit(fen) + "分");
    }

    private static String whole(long number) {
        if (number == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (number / (long) Math.pow(GROUP, group) % GROUP);
            if (four == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (!text.isEmpty() && (gap || four < GROUP / 10)) {
                text.append('零');
            }
            text.append(four(four)).append(GROUPS[group]);
            gap = false;
        }
        return text.toString();
    }

    private static String four(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
            } else {
                text.append(gap ? "零" : "").append(digit(digit)).append(PLACES[place]);
                gap = false;
            }
        }
        return text.toString();
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
