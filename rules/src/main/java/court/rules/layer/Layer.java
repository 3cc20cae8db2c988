package court.rules.layer;

import java.util.Arrays;
import java.util.Locale;

/** Whose law a rule is. A lower layer adds to the ones above it and never changes them. */
public enum Layer {
    NATIONAL,
    PROVINCE,
    COURT;

    /** As rules and files name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The layer of a file, by the first word of its name: {@code court-…}, {@code province-…}, all others national. */
    public static Layer ofFile(String fileName) {
        return Arrays.stream(values())
                .filter(layer -> layer != NATIONAL && fileName.startsWith(layer.word() + "-"))
                .findFirst()
                .orElse(NATIONAL);
    }

    boolean isAbove(Layer other) {
        return compareTo(other) < 0;
    }
}
