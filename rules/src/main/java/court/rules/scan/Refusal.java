package court.rules.scan;

import java.util.List;

/** Something a rule may not say, at an offset of its file. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int offset;
    private final String code;
    private final transient List<Object> args;

    Refusal(int offset, String code, Object... args) {
        super(code, null, false, false);
        this.offset = offset;
        this.code = code;
        this.args = List.of(args);
    }

    void report(Source source) {
        source.error(offset, code, args.toArray());
    }
}
