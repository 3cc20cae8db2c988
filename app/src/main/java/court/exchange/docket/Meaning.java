package court.exchange.docket;

import court.casefile.model.DeedKind;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which event means which deed; exactly one of the first three is given. Letter case does not matter.
 *
 * @param is the whole text
 * @param detail words of the deed, see docs/reference/import.md
 */
public record Meaning(
        @Nullable String is,
        @Nullable String starts,
        @Nullable String contains,
        DeedKind deed,
        @Nullable Map<String, String> detail) {

    boolean fits(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (is != null) {
            return lower.equals(is.toLowerCase(Locale.ROOT));
        }
        return starts != null
                ? lower.startsWith(starts.toLowerCase(Locale.ROOT))
                : contains != null && lower.contains(contains.toLowerCase(Locale.ROOT));
    }

    boolean saysOneThing() {
        return (is == null ? 0 : 1) + (starts == null ? 0 : 1) + (contains == null ? 0 : 1) == 1;
    }

    public Map<String, String> words() {
        return Given.map(detail);
    }
}
