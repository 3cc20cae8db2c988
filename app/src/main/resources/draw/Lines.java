import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Entries as text: one word and its values a line. */
final class Lines {
    private Lines() {}

    static String value(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .findFirst()
                .orElse("");
    }

    static List<String[]> rows(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1).split(" "))
                .toList();
    }

    static List<String> names(List<String> lines, String word) {
        return rows(lines, word).stream().map(row -> row[0]).toList();
    }

    /** What stands after the last space: the id behind a name. */
    static String last(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    static String hash(String text) throws Exception {
        return HexFormat.of().formatHex(sha(text.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] sha(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
