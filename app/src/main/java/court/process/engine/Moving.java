package court.process.engine;

import court.process.CaseMoment;
import court.process.Happening;
import court.process.db.TraceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is moving a case through the engine right now, on this thread. Gateways ask it for the words of the case, so the
 * engine keeps no variables; listeners leave the trace here, so that it is written in one statement.
 */
public final class Moving {
    private static final ThreadLocal<@Nullable Moving> CURRENT = new ThreadLocal<>();

    private final CaseMoment moment;
    private final Happening cause;
    private final List<TraceRow> trace = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private @Nullable UUID about;

    private Moving(CaseMoment moment, Happening cause) {
        this.moment = moment;
        this.cause = cause;
    }

    /** Runs the work of one moment; nothing else moves a case. */
    public static <T> T of(CaseMoment moment, Happening cause, Function<Moving, T> work) {
        Moving moving = new Moving(moment, cause);
        CURRENT.set(moving);
        try {
            return work.apply(moving);
        } finally {
            CURRENT.remove();
        }
    }

    static Moving current() {
        return Objects.requireNonNull(CURRENT.get(), "a case moves only by its deeds");
    }

    static boolean isUnderWay() {
        return CURRENT.get() != null;
    }

    /** Does one engine command for the way that this deed started. */
    public <T> T on(@Nullable UUID deed, Supplier<T> command) {
        about = deed;
        try {
            return command.get();
        } finally {
            about = null;
        }
    }

    Map<String, String> words() {
        return about == null ? moment.standing() : moment.wordsFor(about);
    }

    CaseMoment moment() {
        return moment;
    }

    Happening cause() {
        return cause;
    }

    UUID about() {
        return about == null ? cause.deed() : about;
    }

    void passed(TraceRow row) {
        trace.add(row);
    }

    void ended(String instanceId) {
        ended.add(instanceId);
    }

    public List<TraceRow> trace() {
        return trace;
    }

    public List<String> ended() {
        return ended;
    }
}
