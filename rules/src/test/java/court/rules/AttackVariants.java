package court.rules;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attacks on the rules as data: other spellings of everything that {@link RuleAttacks} tries. */
final class AttackVariants {
    private static final String SET = "System.setProperty(\"" + Canary.PROPERTY + "\", \"x\")";
    private static final String TRAP = "court.rules.Canary.Trap";
    private static final String FINDING = "insert(new Limit(\"SA-901\", null, null));";
    private static final String PATTERN = "$c : Claim()";

    private AttackVariants() {}

    /** One kind of attack and its spellings. */
    record Line(String line, List<Variant> variants) {
        @Override
        public String toString() {
            return line;
        }
    }

    /**
     * One spelling.
     *
     * @param instead what of the sound rule is replaced by {@code with}
     * @param at a word on the line that must be named; empty when any line will do
     */
    record Variant(
            String name,
            @Nullable String then,
            @Nullable String when,
            @Nullable String head,
            @Nullable String attribute,
            @Nullable String append,
            @Nullable String instead,
            @Nullable String with,
            String at) {

        String drl() {
            String fine = RuleAttacks.fine();
            if (then != null) {
                return fine.replace(FINDING, spelt(then));
            } else if (when != null) {
                return fine.replace(PATTERN, spelt(when));
            } else if (head != null) {
                return fine.replace("rule \"SA-901", spelt(head) + "\nrule \"SA-901");
            } else if (attribute != null) {
                return fine.replace("\nwhen", "\n" + spelt(attribute) + "\nwhen");
            } else if (append != null) {
                return fine + spelt(append) + "\n";
            }
            return fine.replace(requireNonNull(instead), spelt(requireNonNull(with)));
        }

        String place() {
            return spelt(at);
        }

        private static String spelt(String text) {
            return text.replace("{SET}", SET).replace("{TRAP}", TRAP);
        }
    }

    static List<Line> all() {
        try (var data = AttackVariants.class.getResourceAsStream("/rule-attacks.yaml")) {
            ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
            return yaml.readerForListOf(Line.class).readValue(requireNonNull(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
