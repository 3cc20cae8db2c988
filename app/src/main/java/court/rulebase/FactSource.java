package court.rulebase;

import court.kernel.CaseId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A module's part of the open docket: the facts that its subjects are judged on, for previews of a release. */
public interface FactSource {
    /** Lasting name, such as {@code timelimit.clocks}. */
    String name();

    /** Rulebooks that these facts are put to. */
    Set<String> rulebooks();

    /** Open subjects, read as the stream goes; the caller closes it. */
    Stream<Subject> subjects();

    /** One open subject with its facts for one rulebook. */
    record Subject(String type, String id, @Nullable CaseId caseId, String rulebook, List<?> facts) {}
}
