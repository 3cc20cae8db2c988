package court.bpmn;

/** Bytes that are no model: not XML, XML with parts that reach outside, or without a process. */
public final class UnreadableModel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int line;

    UnreadableModel(String code, int line) {
        super(code + " at line " + line);
        this.code = code;
        this.line = line;
    }

    public String code() {
        return code;
    }

    public int line() {
        return line;
    }
}
