package court.rules;

import java.util.List;

/** What compiling a set of rule files came to: a release with its warnings, or the problems that forbid one. */
public sealed interface Compilation {
    List<Problem> problems();

    /** Every gate was passed; the problems are warnings. */
    record Passed(CompiledRelease release, List<Problem> problems) implements Compilation {}

    /** At least one problem is an error; nothing of the set may be used. */
    record Refused(List<Problem> problems) implements Compilation {}
}
