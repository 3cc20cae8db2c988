package court.rules;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A whole set of rule files with one compiled rulebook per folder; immutable. */
public final class CompiledRelease {
    private final RuleFiles files;
    private final String sha256;
    private final SortedMap<String, Rulebook> rulebooks;

    CompiledRelease(RuleFiles files, SortedMap<String, Rulebook> rulebooks) {
        this.files = files;
        this.sha256 = files.sha256();
        this.rulebooks = Collections.unmodifiableSortedMap(new TreeMap<>(rulebooks));
    }

    public String sha256() {
        return sha256;
    }

    public RuleFiles files() {
        return files;
    }

    public SortedMap<String, Rulebook> rulebooks() {
        return rulebooks;
    }

    public Optional<Rulebook> rulebook(String name) {
        return Optional.ofNullable(rulebooks.get(name));
    }
}
