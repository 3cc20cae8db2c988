package court.rules.scan;

import court.rules.book.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names that somebody may have meant, with the court's words for them. */
final class Near {
    private static final int SHOWN = 4;

    private Near() {}

    static String components(Class<?> type, String name) {
        if (!type.isRecord()) {
            return "";
        }
        return nearest(
                name,
                Arrays.stream(type.getRecordComponents())
                        .map(component -> Map.entry(component.getName(), Words.of(component, "")))
                        .toList());
    }

    static String constants(Class<?> type, String name) {
        if (!type.isEnum()) {
            return "";
        }
        return nearest(
                name,
                Arrays.stream(type.getEnumConstants())
                        .map(each -> (Enum<?>) each)
                        .map(each -> Map.entry(each.name(), Words.of(each)))
                        .toList());
    }

    /** The word itself first, then what is spelt alike. */
    private static String nearest(String name, List<Map.Entry<String, String>> known) {
        return known.stream()
                .sorted(Comparator.comparingInt(each -> each.getValue().equals(name)
                        ? -1
                        : distance(name.toLowerCase(Locale.ROOT), each.getKey().toLowerCase(Locale.ROOT))))
                .limit(SHOWN)
                .map(each -> each.getValue().isEmpty() ? each.getKey() : each.getKey() + "（" + each.getValue() + "）")
                .collect(Collectors.joining("、"));
    }

    /** Letters to change, leave out or put in; two that changed places count as two. */
    static int distance(String one, String two) {
        int[] row = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int same = corner + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[two.length()];
    }
}
