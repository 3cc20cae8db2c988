package court.rulebase;

import court.kernel.CaseId;
import court.kernel.Refused;
import court.rulebase.node.Running.Loaded;
import court.rules.Answer;
import court.rules.RuleFailed;
import court.rules.RuleRunaway;
import court.rules.Rulebook;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One release, pinned: all decisions of one call are made under it, whatever is activated meanwhile. */
public final class ReleaseInForce {
    private static final Object LIVE = "live";
    private final Loaded loaded;
    private final Tally tally;
    private final Memory memory;
    private final Object scope;
    private final Quarantiner quarantine;
    private final Witness witness;
    private final @Nullable CaseId about;

    /** Where answers are counted. */
    public interface Tally {
        void add(UUID release, String rulebook, Answer answer);
    }

    /** What was answered before and need not be asked again. */
    public interface Memory {
        /** Every question is asked. */
        Memory NONE = (rulebook, cases) -> rulebook.decideAll(cases);

        List<Answer> decideAll(Rulebook rulebook, List<? extends Collection<?>> cases);
    }

    /** What to do with a release that runs away. */
    interface Quarantiner {
        void put(UUID release, RuleRunaway why);
    }

    ReleaseInForce(Loaded loaded, Tally tally, Memory memory, Quarantiner quarantine) {
        this(loaded, tally, memory, memory == Memory.NONE ? LIVE : new Object(), quarantine, Witness.NONE, null);
    }

    private ReleaseInForce(
            Loaded loaded,
            Tally tally,
            Memory memory,
            Object scope,
            Quarantiner quarantine,
            Witness witness,
            @Nullable CaseId about) {
        this.loaded = loaded;
        this.tally = tally;
        this.memory = memory;
        this.scope = scope;
        this.quarantine = quarantine;
        this.witness = witness;
        this.about = about;
    }

    /** The same release, for decisions that are about one case. */
    public ReleaseInForce about(CaseId caseId) {
        return new ReleaseInForce(loaded, tally, memory, scope, quarantine, witness, caseId);
    }

    /** The same release, whose decisions somebody else is told of. */
    ReleaseInForce seenBy(Witness other) {
        return new ReleaseInForce(loaded, tally, memory, scope, quarantine, other, about);
    }

    public UUID id() {
        return loaded.id();
    }

    public String sha256() {
        return loaded.release().sha256();
    }

    /**
     * What may be remembered of answers elsewhere goes by this: the same for every live decision, another for each trial,
     * which counts for itself who has spoken.
     */
    public Object scope() {
        return scope;
    }

    /** Rulebooks of this release by name. */
    public SortedMap<String, Rulebook> rulebooks() {
        return loaded.release().rulebooks();
    }

    public Rulebook rulebook(String name) {
        return loaded.release().rulebook(name).orElseThrow(() -> Refused.notFound("rulebase.no-such-rulebook", name));
    }

    /** Asks a rulebook about one case. */
    public Answer decide(String rulebook, Collection<?> facts) {
        return decideAll(rulebook, List.of(facts)).get(0);
    }

    /** Asks a rulebook about many cases, each for itself; the fastest way for a sweep, in batches of about 1000. */
    public List<Answer> decideAll(String rulebook, List<? extends Collection<?>> cases) {
        Rulebook book = rulebook(rulebook);
        List<Answer> answers = guarded(() -> memory.decideAll(book, cases));
        answers.forEach(answer -> tally.add(id(), rulebook, answer));
        witness.saw(id(), rulebook, about, cases, answers);
        return answers;
    }

    /** Like {@link #decide}, for a decision made again: nothing is counted. */
    Answer again(String rulebook, Collection<?> facts) {
        Rulebook book = rulebook(rulebook);
        return guarded(() -> book.decide(facts));
    }

    /** The one finding of a type; empty when no rule gave one. */
    public <T> Optional<T> one(String rulebook, Class<T> finding, Collection<?> facts) {
        List<T> found = decide(rulebook, facts).findings(finding);
        if (found.size() > 1) {
            throw Refused.because("rulebase.ambiguous", rulebook, found.size());
        }
        return found.stream().findFirst();
    }

    private <T> T guarded(Supplier<T> decision) {
        try {
            return decision.get();
        } catch (RuleRunaway e) {
            quarantine.put(id(), e);
            throw Refused.because("rulebase.runaway", e.rulebook(), e.limit().name());
        } catch (RuleFailed e) {
            throw Refused.because("rulebase.rule-failed", e.rulebook(), String.valueOf(e.getMessage()));
        }
    }
}
