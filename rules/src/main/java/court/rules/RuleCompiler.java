package court.rules;

import court.rules.scan.Outlook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes a set of rule files through every gate: scan, compile, scenarios, rules hit, coverage over dates. */
public final class RuleCompiler {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparing(Problem::line)
            .thenComparing(Problem::column)
            .thenComparing(Problem::code);

    /** Compiles everything anew. */
    public Compilation compile(RuleFiles files) {
        return compileAfter(files, null, true);
    }

    /**
     * Compiles a set that has passed every gate before: shipped with this version, or checked and approved by its hash.
     * The scan and the compiler still look at it; scenarios and coverage, which held then, are not played again.
     */
    public Compilation load(RuleFiles files) {
        return compileAfter(files, null, false);
    }

    /** As {@link #load(RuleFiles)}, taking over what an earlier release has unchanged. */
    public Compilation load(RuleFiles files, CompiledRelease earlier) {
        return compileAfter(files, earlier, false);
    }

    /** Compiles what differs from an earlier release and takes over its unchanged rulebooks. */
    public Compilation compile(RuleFiles files, CompiledRelease earlier) {
        return compileAfter(files, earlier, true);
    }

    private static Compilation compileAfter(RuleFiles files, @Nullable CompiledRelease earlier, boolean gates) {
        List<Problem> problems = new ArrayList<>(SetChecks.check(files));
        Outlook outlook = gates ? Outlook.NEXT_LEVEL : Outlook.TODAY;
        List<RulebookDraft> drafts = new ArrayList<>();
        SortedMap<String, Rulebook> rulebooks = new TreeMap<>();
        for (String name : files.rulebooks()) {
            RuleFiles folder = files.rulebook(name);
            Optional<Rulebook> unchanged = Optional.ofNullable(earlier)
                    .flatMap(release -> release.rulebook(name))
                    .filter(rulebook -> rulebook.sha256().equals(folder.sha256()));
            unchanged.ifPresentOrElse(
                    rulebook -> rulebooks.put(name, rulebook),
                    () -> drafts.add(new RulebookDraft(name, folder, outlook)));
        }
        drafts.forEach(draft -> problems.addAll(draft.scan()));
        problems.addAll(SetChecks.sameCodes(rulebooks.values(), drafts));
        if (problems.stream().noneMatch(Problem::isError)) {
            drafts.forEach(draft -> draft.build(problems, gates).ifPresent(book -> rulebooks.put(book.name(), book)));
        }
        problems.sort(ORDER);
        return problems.stream().anyMatch(Problem::isError)
                ? new Compilation.Refused(List.copyOf(problems))
                : new Compilation.Passed(new CompiledRelease(files, rulebooks), List.copyOf(problems));
    }
}
