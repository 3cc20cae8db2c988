package court.rules.plain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule taken apart: what must be so, and what then follows. Every part carries its words in the reader's language.
 *
 * @param code lasting code such as {@code TL-101}
 * @param layer {@code national}, {@code province} or {@code court}
 * @param line where the rule begins in its file; 0 = not written yet
 * @param drl the rule as DRL
 */
public record PlainRule(
        String code,
        String title,
        String basis,
        String layer,
        int line,
        String drl,
        List<Premise> when,
        List<Conclusion> then) {

    public PlainRule {
        Objects.requireNonNull(code);
        Objects.requireNonNull(title);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(layer);
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    /** What the rule says, wherever it stands and however it is laid out. */
    public List<Object> says() {
        return List.of(title, basis, layer, when, then);
    }

    /** Whether a fact must be there, must not be, or must be there without being named. */
    public enum Presence {
        GIVEN,
        ABSENT,
        PRESENT
    }

    /**
     * A fact with its conditions.
     *
     * @param fact simple name of the record type
     * @param binding name by which others refer to the fact, such as {@code $deed}
     * @param source the whole premise as DRL when it is of a shape that has no form; then it has no conditions
     */
    public record Premise(
            Presence presence,
            String fact,
            @Nullable String binding,
            List<Condition> conditions,
            @Nullable String source,
            String words) {
        public Premise {
            Objects.requireNonNull(presence);
            Objects.requireNonNull(fact);
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A comparison (field, relation, operands), or several of which one must hold, or else DRL that only the text shows.
     *
     * @param field component of the fact, or a path such as {@code $deed.day}
     */
    public record Condition(
            @Nullable String field,
            @Nullable Relation relation,
            List<Operand> operands,
            List<Condition> anyOf,
            @Nullable String source,
            String words) {
        public Condition {
            operands = List.copyOf(operands);
            anyOf = List.copyOf(anyOf);
        }
    }

    /** What a field is held against. {@code type} is the simple name of the choice's type. */
    public record Operand(Kind kind, String text, @Nullable String type, String words) {
        public Operand {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(text);
        }
    }

    /** What kind of thing an operand is; a formula is DRL that has no form. */
    public enum Kind {
        TEXT,
        NUMBER,
        YES_NO,
        DATE,
        PERIOD,
        CHOICE,
        NOTHING,
        REFERENCE,
        FORMULA
    }

    /** A finding with a value for each of its components. */
    public record Conclusion(String finding, List<Argument> arguments, String words) {
        public Conclusion {
            Objects.requireNonNull(finding);
            arguments = List.copyOf(arguments);
        }
    }

    public record Argument(String component, Operand operand, String words) {
        public Argument {
            Objects.requireNonNull(component);
            Objects.requireNonNull(operand);
        }
    }
}
