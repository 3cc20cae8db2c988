package court.bpmn;

import java.util.List;

/** A condition that is not of the small language of models; the code says what is wrong with it. */
public final class BadCondition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> args;

    BadCondition(String code, String... args) {
        super(code + " " + List.of(args));
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    public List<String> args() {
        return args;
    }
}
