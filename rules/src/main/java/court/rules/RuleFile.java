package court.rules;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** One file of the rules, named by its path under {@code rules/drl}; immutable. */
public final class RuleFile implements Comparable<RuleFile> {
    private final String path;
    private final byte[] content;

    public RuleFile(String path, byte[] content) {
        this.path = Objects.requireNonNull(path);
        this.content = content.clone();
    }

    public RuleFile(String path, String text) {
        this(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public String path() {
        return path;
    }

    public byte[] content() {
        return content.clone();
    }

    public int size() {
        return content.length;
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** Folder {@code <capability>/<rulebook>} in dotted form, empty for a file outside a rulebook folder. */
    public String rulebook() {
        String[] parts = path.split("/", -1);
        return parts.length == 3 ? parts[0] + "." + parts[1] : "";
    }

    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(RuleFile other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : Arrays.compare(content, other.content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleFile file && path.equals(file.path) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return path + " (" + content.length + " bytes)";
    }
}
