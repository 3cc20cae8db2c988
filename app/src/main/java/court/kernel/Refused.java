package court.kernel;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A refusal with a code that the reader's language turns into a sentence; HTTP answers it as an RFC 9457 problem. */
public final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Why, in the five ways that callers tell apart. */
    public enum Kind {
        MALFORMED(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        UNLAWFUL(422);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> args;
    private final transient List<FieldProblem> fields;
    private final transient @Nullable RuleQuestion question;

    private Refused(Kind kind, String code, List<Object> args, List<FieldProblem> fields) {
        this(kind, code, args, fields, null);
    }

    private Refused(
            Kind kind, String code, List<Object> args, List<FieldProblem> fields, @Nullable RuleQuestion question) {
        super(code + " " + args);
        this.kind = kind;
        this.code = code;
        this.args = args;
        this.fields = fields;
        this.question = question;
    }

    /** This refusal, with what the rules were asked. */
    public Refused asking(RuleQuestion asked) {
        return new Refused(kind, code, args, fields, asked);
    }

    /** What the rules were asked, when it was a rule that said no. */
    public Optional<RuleQuestion> question() {
        return Optional.ofNullable(question);
    }

    /** Law or rule says no: 422. */
    public static Refused because(String code, Object... args) {
        return new Refused(Kind.UNLAWFUL, code, List.of(args), List.of());
    }

    /** The request has no meaning as it stands: 400. */
    public static Refused malformed(String code, Object... args) {
        return new Refused(Kind.MALFORMED, code, List.of(args), List.of());
    }

    /** Single fields of a form are wrong: 400, each field with its own code. */
    public static Refused fields(String code, List<FieldProblem> fields) {
        return new Refused(Kind.MALFORMED, code, List.of(), List.copyOf(fields));
    }

    /** The caller may not do this: 403. */
    public static Refused forbidden(String code, Object... args) {
        return new Refused(Kind.FORBIDDEN, code, List.of(args), List.of());
    }

    /** Not there, or not for these eyes: 404. */
    public static Refused notFound(String code, Object... args) {
        return new Refused(Kind.NOT_FOUND, code, List.of(args), List.of());
    }

    /** Somebody was faster, or the thing is no longer in that state: 409. */
    public static Refused conflict(String code, Object... args) {
        return new Refused(Kind.CONFLICT, code, List.of(args), List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    public List<FieldProblem> fieldProblems() {
        return fields;
    }
}
