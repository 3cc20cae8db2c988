package court.kernel;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What every line of the log carries: which request or run it belongs to, who acts, which case is worked on. */
public final class LogContext {
    public static final String TRACE = "traceId";
    public static final String ACTOR = "actor";
    public static final String CASE = "caseId";

    /** W3C Trace Context: version, trace, span, flags. */
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private LogContext() {}

    /**
     * Begins a request or a run.
     *
     * @param traceparent what the caller sent of its own trace, which is then continued
     */
    public static void begin(@Nullable String traceparent) {
        Matcher theirs = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        MDC.put(
                TRACE,
                theirs.matches()
                        ? theirs.group(1)
                        : UUID.randomUUID().toString().replace("-", ""));
    }

    /** The trace of this thread; a new one where none was begun. */
    public static String trace() {
        if (MDC.get(TRACE) == null) {
            begin(null);
        }
        return MDC.get(TRACE);
    }

    public static void actor(String account) {
        MDC.put(ACTOR, account);
    }

    /** From here on this thread works on a case, until it takes up another one or ends. */
    public static void onCase(CaseId caseId) {
        MDC.put(CASE, caseId.toString());
    }

    public static void end() {
        MDC.remove(TRACE);
        MDC.remove(ACTOR);
        MDC.remove(CASE);
    }
}
